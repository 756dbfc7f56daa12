package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.process.Refused;

/** What is recorded of visit, symposium and reading. */
class RecordReviewTest extends UnderReview {

  @Test
  void sd64_08_anyKindNotRecordedYetIsTakenAndNoneTwice() {
    String county = reviewWith(7);
    Task symposium =
        review.tasks(county, "recordReview").stream()
            .filter(t -> "symposium".equals(engine.getTaskService().getVariable(t.getId(), "kind")))
            .findFirst()
            .orElseThrow();
    review.complete(
        symposium,
        "mz-410000",
        ReviewStage.OFFICE,
        "record",
        ReviewForms.minutes("materials", "2021-08-20"));
    assertThatThrownBy(() -> review.record(county, "materials")).hasMessageContaining("查阅资料已经登记");
    review.record(county, "symposium");
    review.record(county, "visit");
    assertThat(review.count("review_record", county)).isEqualTo(3);
    assertThat(review.tasks(county, "recordReview")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-08-19", "2099-01-01"})
  void sd64_08_aRecordBeforeTheOpeningOrInTheFutureIsRefused(String heldOn) {
    String county = reviewWith(7);
    assertThatThrownBy(
            () ->
                review.completeUnguarded(
                    review.task(county, "recordReview"),
                    "record",
                    ReviewForms.minutes("visit", heldOn)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("应在2021年8月20日（本轮开启）至");
    assertThat(review.count("review_record", county)).isZero();
  }

  @Test
  void sd64_08_anUnknownKindIsRefused() {
    String county = reviewWith(7);
    assertThatThrownBy(
            () ->
                review.completeUnguarded(
                    review.task(county, "recordReview"),
                    "record",
                    ReviewForms.minutes("phone", "2021-08-25")))
        .hasMessageContaining("评审方式填的是“phone”，应为实地查看（visit）");
  }

  @Test
  void sd64_08_whatIsRecordedShowsAtOnceInTheFormsStillOpen() {
    String county = reviewWith(7);
    review.record(county, "visit");
    assertThat(review.tasks(county, "recordReview"))
        .hasSize(2)
        .extracting(t -> engine.getTaskService().getVariable(t.getId(), "view").toString())
        .allMatch(view -> view.contains("实地查看"));
  }
}
