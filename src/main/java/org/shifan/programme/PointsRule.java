package org.shifan.programme;

import static org.shifan.programme.Refusals.quote;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A score lies on the scale of its round, both ends included, with no more decimals than the scale
 * has (SD64-14 四(四) “制定评分细则”).
 *
 * @param scale the scale of the round
 */
public record PointsRule(Rules.Scale scale) {

  /**
   * Refuses what is no number (NaN), lies outside the scale, or has too many decimals.
   *
   * @param rule the rule the score is given under, such as SD64-07 for a visit
   * @param what what is scored, as officials call it
   * @param points the points as typed
   */
  public Optional<Refusal> check(String rule, String what, String points) {
    return Decimals.read(points).filter(this::onScale).isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusals.of(
                rule,
                "%s填的是%s，应为%s至%s之间、最多%s位小数的数",
                what,
                quote(points),
                Decimals.plain(scale.minimum()),
                Decimals.plain(scale.maximum()),
                scale.decimals()));
  }

  private boolean onScale(BigDecimal points) {
    return points.compareTo(scale.minimum()) >= 0
        && points.compareTo(scale.maximum()) <= 0
        && Decimals.fits(points, scale.decimals());
  }
}
