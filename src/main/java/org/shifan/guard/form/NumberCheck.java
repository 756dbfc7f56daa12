package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number: finite, within its bounds, with no more decimals than its form allows.
 *
 * @param range least and most
 * @param decimals the most decimal digits, or -1 for any
 * @param increment the step it must be a multiple of, or null
 * @param asText true if the form sends it as text (money)
 */
record NumberCheck(Range range, int decimals, BigDecimal increment, boolean asText)
    implements ValueCheck {

  /** Above this a number no longer fits the tables, nor a browser's exactness to the cent. */
  private static final BigDecimal HUGE = new BigDecimal("10000000000000");

  @Override
  public Optional<String> check(JsonNode value, Scope scope) {
    Optional<BigDecimal> number = asText ? Numbers.read(value) : Numbers.of(value);
    Optional<String> expected =
        number.isEmpty() ? Optional.of("应为数字") : expected(number.get(), scope);
    return expected.map(text -> text + "，现为" + Json.echo(value));
  }

  private Optional<String> expected(BigDecimal number, Scope scope) {
    return range
        .check(number, scope, "应为%s至%s之间的数", "不能小于%s", "不能大于%s")
        .or(() -> huge(number))
        .or(() -> decimals(number))
        .or(() -> step(number));
  }

  private Optional<String> huge(BigDecimal number) {
    return number.abs().compareTo(HUGE) >= 0 ? Optional.of("数值过大") : Optional.empty();
  }

  private Optional<String> decimals(BigDecimal number) {
    if (decimals < 0 || number.stripTrailingZeros().scale() <= decimals) {
      return Optional.empty();
    }
    return Optional.of(decimals == 0 ? "应为整数" : "小数最多" + decimals + "位");
  }

  private Optional<String> step(BigDecimal number) {
    return increment == null || number.remainder(increment).signum() == 0
        ? Optional.empty()
        : Optional.of("应为" + increment.toPlainString() + "的倍数");
  }

  @Override
  public boolean same(JsonNode value, JsonNode given) {
    Optional<BigDecimal> one = Numbers.read(value);
    Optional<BigDecimal> other = Numbers.read(given);
    return one.isPresent() && other.isPresent()
        ? one.get().compareTo(other.get()) == 0
        : ValueCheck.super.same(value, given);
  }
}
