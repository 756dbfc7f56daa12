package org.shifan.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.shifan.programme.Rules;
import org.shifan.ranking.Ranked;
import org.shifan.ranking.Ranking;

/**
 * The provincial order (SD64-03 三 “本着优中选优的原则”, SD64-08): by the experts' adjusted score, to which
 * the city's score is added by its weight, 0 unless the round's rules say otherwise.
 *
 * @param scale the scale with the weight of the city's score
 */
record FinalRanking(Rules.Scale scale) {

  private static final int DECIMALS = 6;

  /** A county's adjusted expert score and its city's score, which may be null at weight 0. */
  record Scores(String county, BigDecimal adjusted, BigDecimal city) {}

  /** A county's total to six decimals. */
  record Total(String county, BigDecimal total) {}

  /** The counties by rank; equal totals share a rank and stand by county code. */
  List<Ranked<Total>> rank(Collection<Scores> scores) {
    return Ranking.of(
        scores.stream().map(this::total).toList(),
        Total::total,
        Comparator.comparing(Total::county));
  }

  private Total total(Scores scores) {
    BigDecimal total =
        weigh(scores.adjusted(), 100 - scale.cityWeight(), scores.county())
            .add(weigh(scores.city(), scale.cityWeight(), scores.county()));
    return new Total(scores.county(), total.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  private static BigDecimal weigh(BigDecimal score, int percent, String county) {
    if (percent == 0) {
      return BigDecimal.ZERO;
    }
    if (score == null) {
      throw new IllegalArgumentException("no score to weigh for county '" + county + "'");
    }
    return score.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
  }
}
