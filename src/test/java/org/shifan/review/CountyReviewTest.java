package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a county through its review. */
class CountyReviewTest extends UnderReview {
  @Autowired ScoreSheets sheets;

  @Test
  void sd64_08_aCountyIsRecordedSeatedScoredAndTallied() {
    String county = reviewWith(7);
    assertThat(review.tasks(county, "recordReview")).hasSize(3);
    assertThat(review.tasks(county, "declareConflict")).hasSize(5);

    review.recordAll(county);
    assertThat(review.tasks(county, "score")).isEmpty();
    review.seatAll(county);
    assertThat(review.tasks(county, "score")).hasSize(5);
    review.scoreAll(county, 80, 82, 84.5, 86, 90);

    assertThat(review.running()).isFalse();
    assertThat(review.raw(county)).isEqualByComparingTo("84.1667");
    assertThat(review.count("score_sheet", county)).isEqualTo(5);
    assertThat(review.count("talk", county)).isZero();
  }

  @Test
  void sd64_08_aTaskSaysByWhenAndForWhomItIs() {
    String county = reviewWith(7);
    Task declare = review.task(county, "declareConflict");
    assertThat(declare.getDueDate()).isBefore(review.task(county, "recordReview").getDueDate());
    assertThat(review.task(county, "recordReview").getDueDate())
        .isEqualTo("2021-12-01T00:00:00+08:00");
    assertThat(engine.getTaskService().getVariable(declare.getId(), "expert"))
        .isEqualTo(declare.getAssignee());
    assertThat(engine.getTaskService().getVariable(declare.getId(), "county")).isEqualTo(county);
  }

  @Test
  void sd64_15_aDisqualifiedCountyIsReviewedNoFurther() {
    String county = scoring();
    review.scores(review.task(county, "score").getAssignee(), county, 90);
    review.disqualify(county);
    assertThat(review.tasks(county, "score")).isEmpty();
    assertThat(review.raw(county)).isNull();
    assertThat(review.running()).isFalse();
  }

  @Test
  void sd64_15_aCountyMayBeDisqualifiedWhileExpertsTakeTheirSeats() {
    String county = reviewWith(7);
    review.declares(review.task(county, "declareConflict").getAssignee(), county, "有利害关系");
    review.record(county, "visit");
    review.disqualify(county);
    assertThat(review.running()).isFalse();
  }

  @Test
  void sd64_15_aSpreadAtTheBoundNeedsNoTalkAndAboveItDoes() {
    String county = scoring();
    review.scoreAll(county, 75, 80, 80, 80, 90);
    assertThat(review.count("talk", county)).isZero();
    assertThat(review.running()).isFalse();
  }

  @Test
  void sd64_15_afterTheTalkExpertsReviseTheirOwnScoresWithReasonsAndTheOldOnesAreKept() {
    String county = scoring();
    List<String> experts = review.assignees(county, "score").stream().sorted().toList();
    review.scoreAll(county, 74.99, 80, 80, 80, 90);
    Map<?, ?> view = review.view(review.task(county, "discuss"));
    assertThat(view.get("spread")).isEqualTo("15.01");
    assertThat((List<?>) view.get("scores")).hasSize(7);

    review.discuss(county);
    String lowest = experts.get(0);
    assertThatThrownBy(() -> review.revises(lowest, county, 79, null))
        .hasMessageContaining("应写明修改理由");
    review.revises(lowest, county, 83, "会商后认为实效被低估");
    experts.subList(1, 4).forEach(e -> review.revises(e, county, 80.00, null));
    review.revises(experts.get(4), county, 100, "会商后认为成效突出");

    assertThat(review.running()).as("one talk only, however wide the spread").isFalse();
    assertThat(review.raw(county)).isEqualByComparingTo("81");
    List<ScoreSheet> all = sheets.all(ReviewStage.id(county));
    assertThat(all).hasSize(10);
    assertThat(all.get(0).total()).isEqualByComparingTo("74.99");
    assertThat(all.get(1).reason()).isEqualTo("会商后认为实效被低估");
  }

  @Test
  void sd64_15_aTalkMayLeaveEveryScoreAsItIs() {
    String county = scoring();
    List<String> experts = review.assignees(county, "score").stream().sorted().toList();
    review.scoreAll(county, 60, 80, 82, 84, 90);
    review.discuss(county);
    Task own = review.task(county, "reviseScore", experts.get(0));
    assertThat(engine.getTaskService().getVariable(own.getId(), "score").toString())
        .as("the form starts with the expert's own points")
        .contains("\"points\":60")
        .doesNotContain("\"points\":90");
    List<Integer> points = List.of(60, 80, 82, 84, 90);
    for (int i = 0; i < 5; i++) {
      review.revises(experts.get(i), county, points.get(i), null);
    }
    assertThat(review.raw(county)).isEqualByComparingTo("82");
    assertThat(review.running()).isFalse();
  }

  @Test
  void sd64_15_aTalkWithoutOutcomeIsRefused() {
    String county = scoring();
    review.scoreAll(county, 60, 80, 82, 84, 90);
    Task discuss = review.task(county, "discuss");
    assertThatThrownBy(
            () -> review.completeUnguarded(discuss, "discussion", Map.of("outcome", " ")))
        .hasMessageContaining("没有填写会商结果");
  }
}
