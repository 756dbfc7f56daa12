package org.shifan.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure against its target, with its arithmetic: “力争使区域内每千名老人拥有养老床位达到35张,养老服务覆盖80%的城市社区、
 * 60%的乡镇和40%的行政村” (XJ2015-03).
 *
 * @param target the target
 * @param numerator what was counted; null where nothing was filled in
 * @param denominator of how many; null where nothing was filled in, or the target is no ratio
 */
public record Figure(Target target, BigDecimal numerator, BigDecimal denominator) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  /** Why there cannot be such a figure: more than all of a whole, or something of nothing. */
  public Optional<Refusal> impossible() {
    if (numerator == null || denominator == null || !target.rate()) {
      return Optional.empty();
    }
    if (target.share() && numerator.compareTo(denominator) > 0) {
      return Optional.of(beyondAll());
    }
    return denominator.signum() == 0 && numerator.signum() > 0
        ? Optional.of(ofNothing())
        : Optional.empty();
  }

  private Refusal beyondAll() {
    return Refusals.of(
        target.rule(),
        "“%s”的分子%s（%s）大于分母%s（%s）",
        target.name(),
        target.numerator(),
        text(numerator),
        target.denominator(),
        text(denominator));
  }

  private Refusal ofNothing() {
    return Refusals.of(
        target.rule(),
        "“%s”的分母%s为0，分子%s应为0，现为%s",
        target.name(),
        target.denominator(),
        target.numerator(),
        text(numerator));
  }

  /** What the figure comes to, rounded down to two decimals; nothing where it has no value. */
  public Optional<BigDecimal> value() {
    return known()
        ? Optional.of(counted().divide(base(), DECIMALS, RoundingMode.DOWN))
        : Optional.empty();
  }

  /** Whether the target is met, unrounded; nothing where the figure has no value. */
  public Optional<Boolean> met() {
    if (!known()) {
      return Optional.empty();
    }
    int compared = counted().compareTo(target.target().multiply(base()));
    return Optional.of(target.atLeast() ? compared >= 0 : compared == 0);
  }

  /** The target in words, such as 力争不低于35张. */
  public String goal() {
    return (target.strive() ? "力争" : "")
        + (target.atLeast() ? "不低于" : "为")
        + text(target.target())
        + target.unit();
  }

  /** How it is computed, such as 养老床位数（张）÷老年人口数（千人）. */
  public String formula() {
    return target.rate()
        ? target.numerator() + "÷" + target.denominator() + (percent() ? "×100%" : "")
        : target.name();
  }

  /** The arithmetic with its numbers, such as 3500÷100＝35张，已达到; empty where nothing is there. */
  public String arithmetic() {
    return value()
        .map(
            value ->
                (target.rate() ? text(numerator) + "÷" + text(denominator) : "")
                    + (percent() ? "×100%" : "")
                    + (target.rate() ? "＝" : "")
                    + text(value)
                    + target.unit()
                    + "，"
                    + (met().orElseThrow() ? "已达到" : "未达到"))
        .orElse("");
  }

  private boolean known() {
    return numerator != null
        && (!target.rate() || denominator != null && denominator.signum() != 0);
  }

  private BigDecimal counted() {
    return percent() ? numerator.multiply(HUNDRED) : numerator;
  }

  private BigDecimal base() {
    return target.rate() ? denominator : BigDecimal.ONE;
  }

  private boolean percent() {
    return target.rate() && "%".equals(target.unit());
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
