package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shifan.programme.Refusals;

/**
 * Text: of bounded length, as its pattern says, without characters that nobody types.
 *
 * @param length least and most characters, without blanks at both ends
 * @param pattern what it must contain, or null
 * @param kind {@code email}, {@code phone} or null
 * @param lines true if it may have several lines
 */
record TextCheck(Range length, Pattern pattern, String kind, boolean lines) implements ValueCheck {

  /** The most characters where the form sets no limit. */
  static final int LINE = 500;

  /** The same for a text of several lines: what a text variable of the engine holds. */
  static final int LINES = 4000;

  private static final int BLANKS = 200;
  private static final Pattern UNTYPED =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}"
              + "\\x{fffe}\\x{ffff}\\p{Cs}]");
  private static final Pattern BREAK = Pattern.compile("[\\r\\n\\t]");
  private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9]\\d{6,22}");
  private static final String HOST = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
  private static final Pattern EMAIL =
      Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@" + HOST + "(?:\\." + HOST + ")*");

  @Override
  public Optional<String> check(JsonNode value, Scope scope) {
    if (!value.isTextual()) {
      return Optional.of("应为文字，现为" + Json.echo(value));
    }
    String text = value.textValue();
    return characters(text).or(() -> length(text, scope)).or(() -> shape(value));
  }

  private Optional<String> characters(String text) {
    if (UNTYPED.matcher(text).find()) {
      return Optional.of("含有不允许的控制字符");
    }
    return !lines && BREAK.matcher(text).find() ? Optional.of("只能填一行文字，不能换行") : Optional.empty();
  }

  private Optional<String> length(String text, Scope scope) {
    int count = Refusals.visible(text).length();
    Optional<String> expected =
        length.check(BigDecimal.valueOf(count), scope, "应为%s至%s个字", "不能少于%s个字", "不能多于%s个字");
    if (expected.isEmpty() && text.length() > count + BLANKS) {
      return Optional.of("首尾空白过多");
    }
    return expected.map(reason -> reason + "，现为" + count + "个字");
  }

  private Optional<String> shape(JsonNode value) {
    String text = value.textValue();
    if (pattern != null && !BoundedText.has(pattern, text)) {
      return Optional.of("格式应符合 " + pattern.pattern() + " ，现为" + Json.echo(value));
    }
    if ("email".equals(kind) && !EMAIL.matcher(text).matches()) {
      return Optional.of("应为电子邮箱地址，现为" + Json.echo(value));
    }
    return "phone".equals(kind) && !PHONE.matcher(text).matches()
        ? Optional.of("应为带国际区号的电话号码（如+8653112345678），现为" + Json.echo(value))
        : Optional.empty();
  }

  @Override
  public boolean same(JsonNode value, JsonNode given) {
    return oneLine(value).equals(oneLine(given)) || sameNumber(value, given);
  }

  /** A number given out to a text field comes back as text, as the browser writes it. */
  private static boolean sameNumber(JsonNode value, JsonNode given) {
    Optional<BigDecimal> number = Numbers.of(given);
    return number.isPresent()
        && Numbers.read(value).filter(read -> read.compareTo(number.get()) == 0).isPresent();
  }

  private static String oneLine(JsonNode node) {
    return Json.isNull(node) || node.isContainerNode()
        ? ""
        : BREAK.matcher(node.asText()).replaceAll(" ").strip();
  }
}
