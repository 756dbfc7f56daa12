package org.shifan.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts the groups on one scale, so that a strict panel harms nobody (SD64-15 四(五) “客观公正评审，确保公平公正”):
 * every group gets the mean and the spread (standard deviation of the population) of all raw scores
 * together. A group without spread, or of one county, is only moved to the mean; a single group
 * stays as it is.
 *
 * <p>Adjusted scores are not cut off at the ends of the scale, and may lie a little beyond them:
 * cutting would make two different scores equal at the top, just where the order decides, and would
 * undo the common mean. They only order; the raw score is shown beside them.
 */
final class Adjustment {

  private static final int DECIMALS = 6;
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /** A county's raw score in its group. */
  record Raw(int group, String county, BigDecimal score) {}

  /** A county's raw score and, to six decimals, its adjusted score. */
  record Adjusted(int group, String county, BigDecimal raw, BigDecimal score) {}

  private record Moments(BigDecimal mean, BigDecimal deviation) {

    static Moments of(List<Raw> scores) {
      BigDecimal count = BigDecimal.valueOf(scores.size());
      BigDecimal sum = scores.stream().map(Raw::score).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal mean = sum.divide(count, PRECISION);
      if (scores.stream().allMatch(s -> s.score().compareTo(scores.get(0).score()) == 0)) {
        return new Moments(mean, BigDecimal.ZERO);
      }
      BigDecimal squares =
          scores.stream()
              .map(s -> s.score().subtract(mean).pow(2))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return new Moments(mean, squares.divide(count, PRECISION).sqrt(PRECISION));
    }
  }

  private Adjustment() {}

  /** The adjusted scores, in the order of the raw ones. */
  static List<Adjusted> of(List<Raw> scores) {
    Map<Integer, List<Raw>> groups =
        scores.stream()
            .collect(Collectors.groupingBy(Raw::group, TreeMap::new, Collectors.toList()));
    if (groups.size() <= 1) {
      return scores.stream().map(raw -> adjusted(raw, raw.score())).toList();
    }
    Moments all = Moments.of(scores);
    Map<Integer, Moments> each = new TreeMap<>();
    groups.forEach((number, group) -> each.put(number, Moments.of(group)));
    return scores.stream()
        .map(raw -> adjusted(raw, move(raw.score(), each.get(raw.group()), all)))
        .toList();
  }

  private static BigDecimal move(BigDecimal score, Moments from, Moments to) {
    BigDecimal distance = score.subtract(from.mean());
    if (from.deviation().signum() != 0) {
      distance = distance.multiply(to.deviation()).divide(from.deviation(), PRECISION);
    }
    return to.mean().add(distance);
  }

  private static Adjusted adjusted(Raw raw, BigDecimal score) {
    BigDecimal rounded = score.setScale(DECIMALS, RoundingMode.HALF_UP);
    return new Adjusted(raw.group(), raw.county(), raw.score(), rounded);
  }
}
