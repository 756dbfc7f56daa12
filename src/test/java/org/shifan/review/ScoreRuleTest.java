package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;

class ScoreRuleTest {

  private static final List<Rules.Criterion> CRITERIA =
      List.of(
          new Rules.Criterion("policy", "支持政策", 30, "", "SD64-14"),
          new Rules.Criterion("system", "服务制度", 70, "", "SD64-14"));

  private final ScoreRule rule =
      new ScoreRule(CRITERIA, new Rules.Scale(BigDecimal.ZERO, new BigDecimal(100), 2, 0));

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "88.55"})
  void sd64_14_takesPointsOnTheScale(String points) {
    List<ScoreRow> rows = rows("80", points);
    assertThat(rule.check(rows)).isEmpty();
    assertThat(rule.points(rows).get("system")).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"101", "100.01", "-1", "-0.01", "NaN", "88.555", "", "优"})
  void sd64_14_refusesPointsOffTheScale(String points) {
    assertThat(reasons(rows("80", points)))
        .singleElement()
        .asString()
        .startsWith("评分项“服务制度”填的是")
        .endsWith("，应为0至100之间、最多2位小数的数（SD64-14）。");
  }

  @Test
  void sd64_14_refusesACriterionMissing() {
    assertThat(reasons(rows("80", "80").subList(0, 1)))
        .containsExactly("评分项“服务制度”没有评分，各项均应评分（SD64-14）。");
    assertThat(rule.check(List.of())).hasSize(2);
  }

  @Test
  void sd64_14_refusesACriterionTwice() {
    List<ScoreRow> rows = rows("80", "80");
    rows.add(new ScoreRow("policy", "81"));
    assertThat(reasons(rows)).containsExactly("评分项“支持政策”评了2次，应只评1次（SD64-14）。");
  }

  @Test
  void sd64_14_refusesAnUnknownCriterion() {
    List<ScoreRow> rows = rows("80", "80");
    rows.add(new ScoreRow("beauty", "81"));
    rows.add(new ScoreRow(null, "81"));
    assertThat(reasons(rows))
        .containsExactly(
            "评分项“beauty”不在本轮评分细则中，应为：支持政策、服务制度（SD64-14）。",
            "评分项（空）不在本轮评分细则中，应为：支持政策、服务制度（SD64-14）。");
  }

  @Test
  void sd64_14_pointsAreWeighedWithoutLoss() {
    assertThat(weighted("88.55", "77.77")).isEqualTo(new BigDecimal("81.0040"));
    assertThat(weighted("100", "100")).isEqualTo(new BigDecimal("100.0000"));
    assertThat(weighted("0", "0")).isEqualTo(new BigDecimal("0.0000"));
    assertThatThrownBy(() -> WeightedScore.of(CRITERIA, Map.of("policy", BigDecimal.ONE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("system");
  }

  private static BigDecimal weighted(String policy, String system) {
    return WeightedScore.of(
        CRITERIA, Map.of("policy", new BigDecimal(policy), "system", new BigDecimal(system)));
  }

  private List<String> reasons(List<ScoreRow> rows) {
    return rule.check(rows).stream().map(Refusal::reason).toList();
  }

  private static List<ScoreRow> rows(String policy, String system) {
    return new ArrayList<>(List.of(new ScoreRow("policy", policy), new ScoreRow("system", system)));
  }
}
