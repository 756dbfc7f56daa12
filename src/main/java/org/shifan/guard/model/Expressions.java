package org.shifan.guard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small language of expressions in models: variables, literals, comparisons, and calls of the
 * beans that are made for models. Whatever else the engine's language knows, such as properties of
 * objects, functions and calls of anything else, is refused.
 */
final class Expressions {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<name>[A-Za-z_]\\w*(?:\\s*\\.\\s*[A-Za-z_]\\w*)*)|(?<number>\\d+(?:\\.\\d+)?)"
              + "|(?<text>'[^'\\\\]*'|\"[^\"\\\\]*\")|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!()?:,+*/%-]))");

  private static final Pattern START = Pattern.compile("[$#]\\{");
  private static final Pattern REFERENCE = Pattern.compile("[$#]\\{\\s*([A-Za-z_]\\w*)\\s*}");

  /** Of the execution, what only names it. */
  private static final Set<String> PROPERTIES =
      Set.of("execution.processBusinessKey", "execution.businessKey", "execution.id");

  private final ModelBeans beans;
  private final Set<String> calls;

  Expressions(ModelBeans beans) {
    this(beans, Set.of());
  }

  private Expressions(ModelBeans beans, Set<String> calls) {
    this.beans = beans;
    this.calls = calls;
  }

  /** The same language with these calls beside. */
  Expressions with(String... more) {
    return new Expressions(beans, Set.of(more));
  }

  /** What is wrong with a text that may hold expressions, in Chinese; empty where nothing is. */
  Optional<String> problem(String text) {
    for (int at = next(text, 0); at >= 0; ) {
      int end = end(text, at + 2);
      if (end < 0) {
        return Optional.of("表达式没有结束");
      }
      Optional<String> problem = inside(text.substring(at + 2, end));
      if (problem.isPresent()) {
        return problem;
      }
      at = next(text, end + 1);
    }
    return Optional.empty();
  }

  /** The name in a text that is nothing but one reference, such as {@code ${openRound}}. */
  static Optional<String> reference(String text) {
    Matcher bean = REFERENCE.matcher(text.strip());
    return bean.matches() ? Optional.of(bean.group(1)) : Optional.empty();
  }

  private static int next(String text, int from) {
    Matcher start = START.matcher(text);
    return start.find(from) ? start.start() : -1;
  }

  /** Where the expression ends: at the first bracket outside of quotes. */
  private static int end(String text, int from) {
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '}') {
        return i;
      }
    }
    return -1;
  }

  private Optional<String> inside(String text) {
    String expression = text.strip();
    List<String> names = new ArrayList<>();
    Matcher token = TOKEN.matcher(expression);
    int at = 0;
    while (at < token.regionEnd()) {
      token.region(at, token.regionEnd());
      if (!token.lookingAt()) {
        return Optional.of("含有不允许的写法 " + expression.substring(at));
      }
      at = token.end();
      if (token.group("name") != null) {
        boolean call = expression.substring(at).stripLeading().startsWith("(");
        names.add(token.group("name").replaceAll("\\s", "") + (call ? "()" : ""));
      }
    }
    return names.stream().filter(name -> !allowed(name)).findFirst().map(Expressions::unknown);
  }

  private boolean allowed(String name) {
    if (name.endsWith("()")) {
      String[] parts = name.substring(0, name.length() - 2).split("\\.");
      return calls.contains(name) || (parts.length == 2 && beans.answers(parts[0], parts[1]));
    }
    return !name.contains(".") || PROPERTIES.contains(name);
  }

  private static String unknown(String name) {
    return "不允许引用或者调用 " + name;
  }
}
