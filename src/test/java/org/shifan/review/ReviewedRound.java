package org.shifan.review;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** A round with two counties whose review came to 90 and 80. */
public abstract class ReviewedRound extends UnderReview {

  /** The round's id. */
  protected static final String ROUND_ID = ReviewStage.ROUND;

  @Autowired private PanelDrawing drawing;
  @Autowired private CountyResults results;
  @Autowired private FinalScores finalScores;

  /** Draws, tallies and ranks. */
  protected void reviewed() {
    List<String> counties = round.candidates(1, 2);
    round.experts(7);
    drawing.draw(ROUND_ID);
    int points = 90;
    for (String county : counties) {
      BigDecimal score = BigDecimal.valueOf(points);
      results.tally(ReviewStage.id(county), new Tally(score, BigDecimal.ONE, false, 5, 3));
      points -= 10;
    }
    finalScores.adjust(ROUND_ID);
    finalScores.rank(ROUND_ID);
  }
}
