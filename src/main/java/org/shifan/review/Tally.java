package org.shifan.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.shifan.programme.Rules;

/**
 * What the experts' scores for one county come to (SD64-14 四(四) “评分细则”, SD64-15 四(五) “客观公正评审”).
 *
 * @param score the mean to four decimals, without one highest and one lowest where enough are in
 * @param spread the points between the highest and the lowest of all scores
 * @param needsTalk whether the spread is above the bound that calls for a talk (会商)
 * @param given how many scores are in
 * @param counted how many of them make the mean
 */
record Tally(BigDecimal score, BigDecimal spread, boolean needsTalk, int given, int counted) {

  private static final int DECIMALS = 4;

  /**
   * Puts the scores together.
   *
   * @param scores the experts' weighted scores, in any order
   * @param panel from how many scores on two are dropped, and the bound of the spread
   * @throws IllegalArgumentException where there is no score
   */
  static Tally of(List<BigDecimal> scores, Rules.Panel panel) {
    if (scores.isEmpty()) {
      throw new IllegalArgumentException("a tally needs at least one score");
    }
    List<BigDecimal> sorted = scores.stream().sorted().toList();
    int last = sorted.size() - 1;
    boolean drop = sorted.size() >= panel.dropFrom() && sorted.size() > 2;
    List<BigDecimal> counted = drop ? sorted.subList(1, last) : sorted;
    BigDecimal sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean =
        sum.divide(BigDecimal.valueOf(counted.size()), DECIMALS, RoundingMode.HALF_UP);
    BigDecimal spread = sorted.get(last).subtract(sorted.get(0));
    boolean needsTalk = spread.compareTo(panel.spread()) > 0;
    return new Tally(mean, spread, needsTalk, sorted.size(), counted.size());
  }
}
