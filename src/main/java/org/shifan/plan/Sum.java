package org.shifan.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.shifan.programme.Figure;
import org.shifan.programme.Refusal;
import org.shifan.programme.Target;

/**
 * A target's figure, of a unit or of several together, with its arithmetic (CJ2021-10, -18).
 *
 * @param target the target
 * @param numerator what is counted, or the plain figure
 * @param denominator of what; null for a plain figure
 */
record Sum(Target target, BigDecimal numerator, BigDecimal denominator) {

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
    return figure().met().orElse(true);
  }

  /** Why there cannot be such a figure. */
  Optional<Refusal> impossible() {
    return figure().impossible();
  }

  /** The sum as officials check it, such as 27÷45×100%＝60%，已达到（目标不低于60%）. */
  String text() {
    String arithmetic = figure().arithmetic();
    return (arithmetic.isEmpty() ? "没有对象（分母为0）" : arithmetic) + "（目标" + figure().goal() + "）";
  }

  private Figure figure() {
    return new Figure(target, numerator, denominator);
  }
}
