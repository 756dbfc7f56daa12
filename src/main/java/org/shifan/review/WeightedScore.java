package org.shifan.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.shifan.programme.Rules;

/** One expert's score for a county: the points by the criteria's weights (SD64-14 四(四) “评分细则”). */
final class WeightedScore {

  /** Two decimals of points and two of the weight's percent: nothing is lost. */
  private static final int DECIMALS = 4;

  private WeightedScore() {}

  /**
   * The sum of points × weight ÷ 100, to four decimals, half up.
   *
   * @param criteria the criteria, whose weights add up to 100
   * @param points the points by criterion
   * @throws IllegalArgumentException where a criterion has no points
   */
  static BigDecimal of(List<Rules.Criterion> criteria, Map<String, BigDecimal> points) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Rules.Criterion criterion : criteria) {
      BigDecimal given = points.get(criterion.code());
      if (given == null) {
        throw new IllegalArgumentException("no points for criterion '" + criterion.code() + "'");
      }
      sum = sum.add(given.multiply(BigDecimal.valueOf(criterion.weight())));
    }
    return sum.movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
