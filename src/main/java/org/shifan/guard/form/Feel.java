package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** The FEEL of forms: the part that the engine's FEEL and the browser's were seen to agree on. */
final class Feel {

  private static final FeelEngineApi ENGINE =
      FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

  /** Expressions come from deployed forms only, so that there are few. */
  private static final Map<String, ParseResult> PARSED = new ConcurrentHashMap<>();

  private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
  private static final Pattern PATH = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*(\\.\\w+)*");
  private static final Set<String> WORDS =
      Set.of(
          "and",
          "or",
          "in",
          "if",
          "then",
          "else",
          "some",
          "every",
          "satisfies",
          "for",
          "return",
          "not",
          "count",
          "list",
          "contains",
          "null",
          "true",
          "false",
          "between",
          "this",
          "parent",
          "i");

  private Feel() {}

  static boolean isExpression(JsonNode node) {
    return node != null && node.isTextual() && node.textValue().startsWith("=");
  }

  /** Evaluates to JSON; an expression that fails is null, as form-js has it. */
  static JsonNode evaluate(String expression, Scope scope) {
    ParseResult parsed = parse(expression);
    if (!parsed.isSuccess()) {
      return NullNode.instance;
    }
    EvaluationResult result = ENGINE.evaluate(parsed.parsedExpression(), scope.variables());
    return result.isSuccess() ? Json.toNode(result.result()) : NullNode.instance;
  }

  static boolean isTrue(String expression, Scope scope) {
    JsonNode result = evaluate(expression, scope);
    return result.isBoolean() && result.booleanValue();
  }

  static ParseResult parse(String expression) {
    return PARSED.computeIfAbsent(expression, text -> ENGINE.parseExpression(text.substring(1)));
  }

  /** The variables an expression starts from. */
  static Set<String> roots(String expression) {
    Set<String> roots = new TreeSet<>();
    for (String path : paths(expression)) {
      roots.add(path.split("\\.")[0]);
    }
    roots.removeAll(WORDS);
    return roots;
  }

  /** The dotted paths in an expression, such as {@code visit.decision}. */
  static Set<String> paths(String expression) {
    return PATH.matcher(bare(expression))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The expression without its sign and its texts. */
  static String bare(String expression) {
    return TEXT.matcher(expression.substring(1)).replaceAll("\"\"");
  }
}
