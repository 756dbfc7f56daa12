package org.shifan.programme;

import java.math.BigDecimal;

/**
 * A figure that a programme wants reached, such as 35 beds for 1,000 elderly (XJ2015-03).
 *
 * @param code its code
 * @param name what officials call it
 * @param unit its unit, such as {@code %}; empty where it has none
 * @param target the figure
 * @param atLeast whether more is better (不低于); else the figure is to be met as it is
 * @param strive whether it is striven for (力争) only
 * @param numerator of a rate, what is counted; empty for a plain figure
 * @param denominator of a rate, of what; empty for a plain figure
 * @param rule the rule that names it
 */
public record Target(
    String code,
    String name,
    String unit,
    BigDecimal target,
    boolean atLeast,
    boolean strive,
    String numerator,
    String denominator,
    String rule) {

  /** Whether it is a rate, reported by its numerator and its denominator. */
  public boolean rate() {
    return !numerator.isEmpty();
  }

  /** Whether it is a share of a whole, which can never be more than all of it. */
  public boolean share() {
    return rate() && "%".equals(unit);
  }
}
