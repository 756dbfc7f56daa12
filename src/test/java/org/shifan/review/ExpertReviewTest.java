package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The province's review from the draw to the order. */
class ExpertReviewTest extends UnderReview {

  @Autowired PanelDrawing drawing;
  @Autowired CountyResults results;
  @Autowired FinalScores finalScores;
  @Autowired ReviewRanking ranking;

  private void reviewed(String county, Object... points) {
    review.recordAll(county);
    review.seatAll(county);
    review.scoreAll(county, points);
  }

  /** What came of a county's review, without going through it. */
  private void tallied(String county, int points) {
    BigDecimal score = BigDecimal.valueOf(points);
    results.tally(ReviewStage.id(county), new Tally(score, BigDecimal.ONE, false, 5, 3));
  }

  private void ranked() {
    finalScores.adjust(ReviewStage.ROUND);
    finalScores.rank(ReviewStage.ROUND);
  }

  private Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    ranking.of(ReviewStage.ROUND).forEach(c -> places.put(c.county(), c.place()));
    return places;
  }

  @Test
  void sd64_08_aSingleCountyIsReviewedAndComesFirst() {
    String county = reviewWith(7);
    assertThat(ranking.of(ReviewStage.ROUND)).isEmpty();
    reviewed(county, 84);
    assertThat(review.running()).isFalse();
    RankedCounty first = ranking.of(ReviewStage.ROUND).get(0);
    assertThat(first.place()).isEqualTo(1);
    assertThat(first.rawScore()).isEqualByComparingTo("84");
    assertThat(first.adjustedScore()).isEqualByComparingTo("84");
    assertThat(first.cityScore()).isEqualByComparingTo("88.5");
  }

  @Test
  void sd64_08_whoIsDisqualifiedMeanwhileIsNotRankedAndHoldsUpNobody() {
    List<String> counties = round.candidates(1, 2);
    round.experts(7);
    review.start();
    reviewed(counties.get(0), 80);
    assertThat(review.running()).isTrue();
    review.disqualify(counties.get(1));
    assertThat(review.running()).isFalse();
    assertThat(places()).isEqualTo(Map.of(counties.get(0), 1));
  }

  @Test
  void sd64_03_equalScoresShareAPlaceInTheProvince() {
    List<String> counties = round.candidates(2, 2);
    round.experts(7);
    drawing.draw(ReviewStage.ROUND);
    tallied(counties.get(0), 80);
    tallied(counties.get(1), 90);
    tallied(counties.get(2), 80);
    tallied(counties.get(3), 70);
    ranked();
    assertThat(places())
        .isEqualTo(
            Map.of(counties.get(1), 1, counties.get(0), 2, counties.get(2), 2, counties.get(3), 4));
  }

  @Test
  void sd64_15_severalGroupsArePutOnOneScaleAndRawScoresStay() {
    List<String> counties = round.candidates(7, 2);
    round.experts(14);
    drawing.draw(ReviewStage.ROUND);
    List<Group> groups = drawing.recorded(ReviewStage.ROUND).groups();
    assertThat(groups).hasSize(2);
    for (Group group : groups) {
      int points = group.number() == 1 ? 60 : 80;
      for (Group.Member member : group.members()) {
        tallied(member.county(), points);
        points += 2;
      }
    }
    ranked();
    List<RankedCounty> all = ranking.of(ReviewStage.ROUND);
    assertThat(all).hasSize(counties.size());
    assertThat(all.get(0).adjustedScore())
        .as("the best of the strict group equals the best of the mild one")
        .isEqualByComparingTo(all.get(1).adjustedScore());
    assertThat(List.of(all.get(0).place(), all.get(1).place())).containsOnly(1);
    assertThat(all.get(0).rawScore()).isNotEqualByComparingTo(all.get(1).rawScore());
    ranked();
    assertThat(ranking.of(ReviewStage.ROUND)).as("done twice").isEqualTo(all);
  }

  @Test
  void sd64_15_aCountyDisqualifiedAfterTheReviewLeavesTheOthersTheirPlaces() {
    List<String> counties = round.candidates(1, 2);
    round.experts(7);
    drawing.draw(ReviewStage.ROUND);
    tallied(counties.get(0), 90);
    tallied(counties.get(1), 80);
    ranked();
    jdbc.sql("update application set status = 'DISQUALIFIED' where id = ?")
        .param(ReviewStage.id(counties.get(0)))
        .update();
    assertThat(places()).isEqualTo(Map.of(counties.get(1), 2));
  }
}
