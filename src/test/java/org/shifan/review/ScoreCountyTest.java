package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.process.Refused;

/** What an expert sees and gives. */
class ScoreCountyTest extends UnderReview {
  @ParameterizedTest
  @ValueSource(strings = {"admin", "henan-99"})
  void sd64_15_nobodyScoresForAnExpertWhoeverTheyAre(String somebody) {
    String county = scoring();
    Task task = review.task(county, "score");
    Object sheet = ReviewForms.sheet(90, null);
    assertThatThrownBy(() -> review.complete(task, somebody, "experts", "score", sheet))
        .as("no right to the task")
        .isInstanceOf(RuntimeException.class);

    String expert = task.getAssignee();
    engine.getTaskService().setAssignee(task.getId(), somebody);
    assertThatThrownBy(() -> review.complete(task, somebody, "experts", "score", sheet))
        .as("not even with the task handed over")
        .hasMessageContaining("此项只能由专家" + expert + "本人办理，当前登录的是" + somebody);
    assertThat(review.count("score_sheet", county)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-0.01", "88.123", "NaN", "", "九十"})
  void sd64_14_pointsOffTheScaleAreRefusedAndNothingChanges(String points) {
    String county = scoring();
    Task task = review.task(county, "score");
    Object sheet = ReviewForms.sheet(points, null);
    assertThatThrownBy(() -> review.completeUnguarded(task, "score", sheet))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("应为0至100之间、最多2位小数的数");
    assertThatThrownBy(() -> review.complete(task, task.getAssignee(), "experts", "score", sheet))
        .isInstanceOf(FormFieldValidationException.class);
    assertThat(review.count("score_sheet", county)).isZero();
    assertThat(review.tasks(county, "score")).hasSize(5);
  }

  @Test
  void sd64_14_everyCriterionIsScoredOnceAndNoOther() {
    String county = scoring();
    Task task = review.task(county, "score");
    assertThatThrownBy(
            () ->
                review.completeUnguarded(
                    task, "score", Map.of("rows", List.of(ReviewForms.row("policy", 90)))))
        .hasMessageContaining("评分项“创新服务制度”没有评分");
    List<Object> rows = new ArrayList<>((List<?>) ReviewForms.sheet(90, null).get("rows"));
    rows.add(ReviewForms.row("beauty", 90));
    assertThatThrownBy(() -> review.completeUnguarded(task, "score", Map.of("rows", rows)))
        .hasMessageContaining("评分项“beauty”不在本轮评分细则中");
    rows.set(6, ReviewForms.row("policy", 95));
    assertThatThrownBy(() -> review.completeUnguarded(task, "score", Map.of("rows", rows)))
        .hasMessageContaining("评了2次");
    assertThat(review.count("score_sheet", county)).isZero();
  }

  @Test
  void sd64_14_anExpertSeesTheApplicationTheRecordsAndTheCriteria() {
    String county = scoring();
    Map<?, ?> view = review.view(review.task(county, "score"));
    assertThat(view.get("cityScore")).isEqualTo("88.5");
    assertThat((List<?>) view.get("records")).hasSize(3);
    assertThat((List<?>) view.get("criteria")).hasSize(6);
    assertThat(view.get("content").toString()).contains("建成1200张");
    Object form =
        engine.getTaskService().getVariable(review.task(county, "score").getId(), "score");
    assertThat(form.toString()).contains("policy").contains("实绩实效占六成");
  }
}
