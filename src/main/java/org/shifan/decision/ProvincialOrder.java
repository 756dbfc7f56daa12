package org.shifan.decision;

import java.util.List;
import org.shifan.ranking.Ranked;
import org.shifan.review.RankedCounty;
import org.shifan.review.ReviewRanking;
import org.springframework.stereotype.Component;

/** The provincial order that the expert review ended with, as lists need it (SD64-08 三(三)). */
@Component
class ProvincialOrder {

  private final ReviewRanking ranking;

  ProvincialOrder(ReviewRanking ranking) {
    this.ranking = ranking;
  }

  /** The counties that were reviewed, best first. */
  List<RankedCounty> of(String roundId) {
    return ranking.of(roundId);
  }

  /** The same as ranks of county codes. */
  List<Ranked<String>> ranks(String roundId) {
    return of(roundId).stream().map(c -> new Ranked<>(c.county(), c.place())).toList();
  }
}
