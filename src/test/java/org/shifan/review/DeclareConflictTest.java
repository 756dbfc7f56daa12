package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes a seat and who steps in. */
class DeclareConflictTest extends UnderReview {
  @Autowired Substitution substitution;

  @Test
  void sd64_15_nothingButTheCountysNameIsShownBeforeTheDeclaration() {
    String county = reviewWith(7);
    assertThat(review.view(review.task(county, "declareConflict")))
        .isEqualTo(Map.of("county", regions.fullName(county)));
  }

  @Test
  void sd64_15_theDeclarationIsDueAfterThreeWorkingDays() {
    String county = reviewWith(7);
    assertThat(review.task(county, "declareConflict").getDueDate().toInstant())
        .as("24:00 of Tuesday, asked on Thursday 11 November")
        .isEqualTo("2021-11-16T16:00:00Z");
  }

  @Test
  void sd64_15_aReserveStepsInForAConflictAndDeclaresToo() {
    String county = reviewWith(7);
    String first = review.task(county, "declareConflict").getAssignee();
    String reserve = draws.panels(ReviewStage.ROUND).get(0).reserves().get(0);

    review.declares(first, county, "曾在该县任职");

    assertThat(review.assignees(county, "declareConflict")).hasSize(5).contains(reserve);
    assertThat(statuses(county)).contains(SeatStatus.CONFLICT);
    review.recordAll(county);
    review.seatAll(county);
    assertThat(review.assignees(county, "score"))
        .hasSize(5)
        .contains(reserve)
        .doesNotContain(first);
  }

  @Test
  void sd64_15_oneExpertsConflictLeavesTheOtherSeatsAlone() {
    String county = reviewWith(7);
    List<String> panel = review.assignees(county, "declareConflict");
    review.declares(panel.get(0), county, "亲属在该县民政局工作");
    review.declares(panel.get(1), county, null);
    review.declares(panel.get(2), county, "担任该县养老机构顾问");
    review.declares(panel.get(3), county, null);
    review.declares(panel.get(4), county, null);
    assertThat(review.assignees(county, "declareConflict"))
        .containsExactlyInAnyOrderElementsOf(draws.panels(ReviewStage.ROUND).get(0).reserves());
  }

  @Test
  void sd64_15_whenTheReservesAreUsedUpOneIsDrawnFromThePool() {
    String county = reviewWith(9);
    Set<String> drawn = seats.busy(ReviewStage.ROUND);
    for (int i = 0; i < 3; i++) {
      review.declares(review.task(county, "declareConflict").getAssignee(), county, "有利害关系");
    }
    List<String> asked = new ArrayList<>(review.assignees(county, "declareConflict"));
    asked.removeAll(drawn);
    assertThat(asked).hasSize(1);
    assertThat(
            jdbc.sql("select pool from seat where expert = ?")
                .param(asked.get(0))
                .query(String.class)
                .single())
        .contains("henan-09");
  }

  @Test
  void sd64_15_aSeatForWhichNobodyIsLeftStaysVacantAndTheOthersScore() {
    String county = reviewWith(7);
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      String expert = review.task(county, "declareConflict").getAssignee();
      all.add(expert);
      review.declares(expert, county, "有利害关系");
    }
    assertThat(statuses(county)).filteredOn(s -> s == SeatStatus.VACANT).hasSize(2);
    review.recordAll(county);
    review.seatAll(county);
    assertThat(review.assignees(county, "score")).hasSize(3).doesNotContainAnyElementsOf(all);
    review.scoreAll(county, 80, 82, 90);
    assertThat(review.raw(county)).as("nothing is dropped below 5").isEqualByComparingTo("84");
    assertThat(review.running()).isFalse();
  }

  @Test
  void sd64_08_tooFewExpertsStopTheCountyUntilThePoolHasMore() {
    String county = reviewWith(7);
    for (int i = 0; i < 4; i++) {
      review.declares(review.task(county, "declareConflict").getAssignee(), county, "有利害关系");
    }
    String fifth = review.task(county, "declareConflict").getAssignee();

    assertThatThrownBy(() -> review.declares(fifth, county, "有利害关系"))
        .hasMessageContaining("可参加评分的专家只有2名，至少应有3名");
    assertThat(statuses(county))
        .as("the declaration stands")
        .filteredOn(s -> s == SeatStatus.CONFLICT)
        .hasSize(5);

    round.expert("henan-50", ReviewStage.PROVINCE);
    review.proceed();
    assertThat(review.assignees(county, "declareConflict")).hasSize(3).contains("henan-50");
  }

  @Test
  void sd64_15_aSubstituteIsAskedOnlyOnce() {
    String county = reviewWith(7);
    Seat seat = seats.current(ReviewStage.id(county), 1);
    review.declares(seat.expert(), county, "有利害关系");
    String asked = seats.current(ReviewStage.id(county), 1).expert();
    assertThat(substitution.fill(ReviewStage.id(county), 1)).contains(asked);
    assertThat(review.count("seat", county)).isEqualTo(6);
  }

  @Test
  void sd64_15_aConflictWithoutReasonIsRefused() {
    String county = reviewWith(7);
    String expert = review.task(county, "declareConflict").getAssignee();
    assertThatThrownBy(() -> review.declares(expert, county, " ")).hasMessageContaining("应写明回避事由");
    assertThatThrownBy(
            () ->
                review.completeUnguarded(
                    review.task(county, "declareConflict"), "conflict", Map.of("reason", "无")))
        .hasMessageContaining("没有声明是否需要回避");
    assertThat(statuses(county)).containsOnly(SeatStatus.INVITED);
  }
}
