package org.shifan.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shifan.programme.Decimals;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Target;

/**
 * A figure as a unit types it: “一个比率写明分子和分母” (CJ2021-10). Nothing typed is no figure yet.
 *
 * @param target the target
 * @param numerator as typed
 * @param denominator as typed
 */
record FigureCheck(Target target, String numerator, String denominator) {

  private static final int DECIMALS = 4;
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

  /** Whether nothing was typed. */
  boolean blank() {
    return Refusals.blank(numerator) && Refusals.blank(denominator);
  }

  /** What cannot be. */
  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    if (number(numerator).isEmpty()) {
      refusals.add(refusal(target.rate() ? "分子" : "数值", numerator));
    }
    if (target.rate() && number(denominator).isEmpty()) {
      refusals.add(refusal("分母", denominator));
    }
    if (refusals.isEmpty()) {
      sum().impossible().ifPresent(refusals::add);
    }
    return refusals;
  }

  /** The figure, once nothing is refused. */
  Sum sum() {
    return new Sum(
        target,
        number(numerator).orElseThrow(),
        target.rate() ? number(denominator).orElseThrow() : null);
  }

  private Refusal refusal(String what, String typed) {
    return Refusals.of(
        target.rule(), "“%s”的%s应为不小于0的数字，现为%s", target.name(), what, Refusals.quote(typed));
  }

  private static Optional<BigDecimal> number(String typed) {
    return Decimals.read(typed)
        .filter(n -> n.signum() >= 0 && n.compareTo(LIMIT) < 0 && Decimals.fits(n, DECIMALS));
  }
}
