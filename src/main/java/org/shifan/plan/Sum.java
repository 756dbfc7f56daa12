package org.shifan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.shifan.programme.Decimals;
import org.shifan.programme.Target;

/**
 * A target's figure with its arithmetic (CJ2021-10, -18): a rate says its numerator and its
 * denominator, and is compared before it is rounded.
 *
 * @param target the target
 * @param numerator what is counted, or the plain figure
 * @param denominator of what; null for a plain figure
 */
record Sum(Target target, BigDecimal numerator, BigDecimal denominator) {

  private static final String PERCENT = "%";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  /** The figures of several units together. */
  static Sum of(Target target, List<StatedFigure> figures) {
    return new Sum(
        target,
        figures.stream().map(StatedFigure::numerator).reduce(BigDecimal.ZERO, BigDecimal::add),
        target.rate()
            ? figures.stream()
                .map(StatedFigure::denominator)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
            : null);
  }

  /** Whether the target is reached; where there is nobody to reach, it is. */
  boolean met() {
    BigDecimal wanted = target.rate() ? target.target().multiply(denominator) : target.target();
    int order = (target.rate() ? numerator.multiply(factor()) : numerator).compareTo(wanted);
    return target.atLeast() ? order >= 0 : order == 0;
  }

  /** The sum as officials check it, such as 27÷45×100%=60%，目标不低于60%，已达到. */
  String text() {
    return "%s，目标%s%s%s%s，%s"
        .formatted(
            arithmetic(),
            target.strive() ? "力争" : "",
            target.atLeast() ? "不低于" : "",
            Decimals.plain(target.target()),
            target.unit(),
            met() ? "已达到" : "未达到");
  }

  private String arithmetic() {
    if (!target.rate()) {
      return Decimals.plain(numerator) + target.unit();
    }
    if (denominator.signum() == 0) {
      return "没有对象（分母为0）";
    }
    // what is not reached must not look as if it were
    BigDecimal value =
        numerator.multiply(factor()).divide(denominator, DECIMALS, RoundingMode.DOWN);
    return String.format(
        Locale.ROOT,
        "%s÷%s%s=%s%s",
        Decimals.plain(numerator),
        Decimals.plain(denominator),
        percent() ? "×100%" : "",
        Decimals.plain(value),
        target.unit());
  }

  private boolean percent() {
    return PERCENT.equals(target.unit());
  }

  private BigDecimal factor() {
    return percent() ? HUNDRED : BigDecimal.ONE;
  }
}
