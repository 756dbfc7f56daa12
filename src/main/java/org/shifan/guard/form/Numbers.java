package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as JSON carries them, compared by value. */
final class Numbers {

  private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  private static final int SHOWN = 30;

  private Numbers() {}

  /** A finite JSON number, exactly as written; empty for NaN, infinities and all else. */
  static Optional<BigDecimal> of(JsonNode node) {
    if (Json.isNull(node) || !node.isNumber()) {
      return Optional.empty();
    }
    boolean binary = node.isDouble() || node.isFloat();
    return binary && !Double.isFinite(node.doubleValue())
        ? Optional.empty()
        : Optional.of(node.decimalValue());
  }

  /** A JSON number, or a text that is one in plain digits. */
  static Optional<BigDecimal> read(JsonNode node) {
    return !Json.isNull(node) && node.isTextual() && WRITTEN.matcher(node.textValue()).matches()
        ? Optional.of(new BigDecimal(node.textValue()))
        : of(node);
  }

  /** The value as text; a number in plain digits unless it has too many. */
  static String plain(JsonNode node) {
    return of(node)
        .filter(number -> Math.abs(number.scale()) <= SHOWN)
        .map(number -> number.stripTrailingZeros().toPlainString())
        .orElseGet(node::asText);
  }

  /** Equal JSON, where 3 and 3.0 are the same number. */
  static boolean equal(JsonNode one, JsonNode other) {
    Optional<BigDecimal> left = of(one);
    Optional<BigDecimal> right = of(other);
    return left.isPresent() && right.isPresent()
        ? left.get().compareTo(right.get()) == 0
        : one != null && one.equals(other);
  }
}
