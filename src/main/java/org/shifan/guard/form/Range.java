package org.shifan.guard.form;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A least and a most, both inclusive, either of which may be missing.
 *
 * @param min the least
 * @param max the most
 */
record Range(Limit min, Limit max) {

  /**
   * Holds a number against the bounds.
   *
   * @param number what was submitted, or its length
   * @param scope what the bounds' expressions see
   * @param both the sentence for two bounds, such as {@code 应为%s至%s之间的数}
   * @param least the sentence for a least, such as {@code 不能小于%s}
   * @param most the sentence for a most
   * @return what is expected, empty if it is kept
   */
  Optional<String> check(BigDecimal number, Scope scope, String both, String least, String most) {
    Optional<BigDecimal> low = min.value(scope);
    Optional<BigDecimal> high = max.value(scope);
    if (unknown(min, low) || unknown(max, high)) {
      return Optional.of("限值无法确定，不能提交");
    }
    boolean below = low.isPresent() && number.compareTo(low.get()) < 0;
    boolean above = high.isPresent() && number.compareTo(high.get()) > 0;
    if (!below && !above) {
      return Optional.empty();
    }
    if (low.isPresent() && high.isPresent()) {
      return Optional.of(both.formatted(plain(low.get()), plain(high.get())));
    }
    return Optional.of(
        below ? least.formatted(plain(low.get())) : most.formatted(plain(high.get())));
  }

  private static boolean unknown(Limit limit, Optional<BigDecimal> value) {
    return limit.isSet() && value.isEmpty();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
