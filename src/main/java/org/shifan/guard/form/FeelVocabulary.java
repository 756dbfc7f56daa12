package org.shifan.guard.form;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.ParseResult;

/** The part of FEEL on which the engine and the browser were seen to agree. */
final class FeelVocabulary {

  private static final Pattern CALL = Pattern.compile("((?:\\w+\\s+)?\\w+)\\s*\\(");
  private static final Pattern UNKNOWN =
      Pattern.compile(
          // a loop in a loop, or over numbers, costs what it likes
          "\\bfor\\b|\\b(?:some|every)\\b.*(?:\\b(?:some|every)\\b|\\.\\.)|@|\\?|\\bfunction\\b|\\bexternal\\b|\\binstance\\b|_\\w+_");
  private static final Set<String> CALLABLE = Set.of("not", "count", "list contains");
  private static final Set<String> BEFORE_BRACKET =
      Set.of("and", "or", "in", "if", "then", "else", "satisfies", "return");

  private FeelVocabulary() {}

  /** Why an expression is outside the tested part, in Chinese. */
  static Optional<String> refuse(String expression) {
    String bare = Feel.bare(expression);
    Matcher unknown = UNKNOWN.matcher(bare);
    if (unknown.find()) {
      return Optional.of("FEEL写法“" + unknown.group() + "”不在允许范围内");
    }
    Matcher call = CALL.matcher(bare);
    while (call.find()) {
      String name = call.group(1).replaceAll("\\s+", " ");
      String last = name.substring(name.indexOf(' ') + 1);
      if (!CALLABLE.contains(name) && !CALLABLE.contains(last) && !BEFORE_BRACKET.contains(last)) {
        return Optional.of("FEEL函数“" + last + "”不在允许范围内：" + CALLABLE);
      }
    }
    ParseResult parsed = Feel.parse(expression);
    return parsed.isSuccess()
        ? Optional.empty()
        : Optional.of("FEEL表达式无法解析：" + parsed.failure().message());
  }
}
