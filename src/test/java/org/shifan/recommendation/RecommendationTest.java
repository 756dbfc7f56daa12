package org.shifan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.application.Applications;
import org.shifan.application.Status;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A city's stage, from its counties' windows to what it sends to the province (SD64-06, -07). */
@EngineTest
@Import(Province.class)
class RecommendationTest {

  private static final String CITY = "371700";
  private static final String A = "371702";
  private static final String B = "371703";
  private static final String C = "371721";
  private static final String D = "371722";

  @Autowired private Province province;
  @Autowired private Applications applications;
  @Autowired private Recommendations recommendations;

  @BeforeEach
  void aRoundIsOpen() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts(CITY);
  }

  private Status status(String county) {
    return applications.require(Province.ROUND + "-" + county).status();
  }

  private RecommendationStatus cityStatus() {
    return recommendations.require(Province.ROUND + "-" + CITY).status();
  }

  private static Map<String, Object> row(String county, String score, int rank, boolean yes) {
    return Map.of("county", county, "score", score, "rank", rank, "recommended", yes);
  }

  private void appliesAndIsVisited(String county, String score) {
    province.applies(county);
    province.visits(county, score);
  }

  @Test
  void sd64_06_whatIsMissingIsListedOnTheFormThatComesBack() {
    province.uploads(A, "form", "plan");
    province.does("prepareApplication", A, "application", Map.of("action", "submit"));
    assertThat(status(A)).isEqualTo(Status.PREPARING);
    assertThat(province.shows(province.task("prepareApplication", A), "view"))
        .contains("缺少创建工作报告", "缺少有关证明材料")
        .doesNotContain("缺少申报表");
  }

  @Test
  void sd64_06_anOpenFormShowsWhatHasBeenUploadedSince() {
    assertThat(province.shows(province.task("prepareApplication", A), "view")).contains("缺少");
    province.uploads(A, "form", "report", "plan", "evidence");
    assertThat(province.shows(province.task("prepareApplication", A), "view"))
        .contains("齐全")
        .doesNotContain("缺少");
  }

  @Test
  void sd64_06_whatWasTypedComesBackAfterASave() {
    province.does(
        "prepareApplication", A, "application", Map.of("action", "save", "contact", "张三"));
    assertThat(province.shows(province.task("prepareApplication", A), "application"))
        .contains("张三");
  }

  @Test
  void sd64_07_rankingWaitsForTheWindowAndTheVisits() {
    province.applies(A);
    appliesAndIsVisited(B, "88.5");
    province.timePasses("2021-11-01T00:00");
    assertThat(province.tasks("recommend", CITY)).isEmpty();
    province.visits(A, "90");
    assertThat(province.shows(province.task("recommend", CITY), "recommendation"))
        .contains("\"rank\":1", "\"rank\":2");
  }

  @Test
  void sd64_07_equalScoresShareARankAndTheRecommendationIsSent() {
    appliesAndIsVisited(A, "90");
    appliesAndIsVisited(B, "90");
    appliesAndIsVisited(C, "80");
    province.timePasses("2021-11-01T00:00");
    var rows = List.of(row(A, "90", 1, true), row(B, "90", 1, true), row(C, "80", 3, false));
    province.does(
        "recommend",
        CITY,
        "recommendation",
        Map.of("action", "submit", "rows", rows, "report", "推荐两县"));
    assertThat(cityStatus()).isEqualTo(RecommendationStatus.SENT);
    assertThat(province.tasks("awaitRecommendation", A)).isEmpty();
  }

  @Test
  void sd64_07_aFourthRecommendationIsRefusedAndNothingIsChanged() {
    for (String county : List.of(A, B, C, D)) {
      appliesAndIsVisited(county, "80");
    }
    province.timePasses("2021-11-01T00:00");
    var task = province.task("recommend", CITY);
    var rows = List.of(A, B, C, D).stream().map(c -> row(c, "80", 1, true)).toList();
    assertThatThrownBy(
            () ->
                province.completes(
                    task, "recommendation", Map.of("action", "submit", "rows", rows)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("推荐了4个")
        .hasMessageContaining("1至3个");
    assertThat(province.task("recommend", CITY).getId()).isEqualTo(task.getId());
    assertThat(cityStatus()).isEqualTo(RecommendationStatus.PREPARING);
  }

  @Test
  void sd64_07_oneRankForTwoScoresIsRefused() {
    appliesAndIsVisited(A, "90");
    appliesAndIsVisited(B, "80");
    province.timePasses("2021-11-01T00:00");
    var rows = List.of(row(A, "90", 1, true), row(B, "80", 1, false));
    assertThatThrownBy(
            () ->
                province.does(
                    "recommend", CITY, "recommendation", Map.of("action", "submit", "rows", rows)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void sd64_07_aCityThatSendsNothingIsLate() {
    appliesAndIsVisited(A, "90");
    province.timePasses("2021-11-10T23:59");
    assertThat(province.tasks("recommend", CITY)).hasSize(1);
    province.timePasses("2021-11-11T00:00");
    assertThat(province.tasks("recommend", CITY)).isEmpty();
    assertThat(cityStatus()).isEqualTo(RecommendationStatus.LATE);
    assertThat(province.tasks("awaitRecommendation", A)).isEmpty();
  }

  @Test
  void sd64_07_noApplicantIsExplained() {
    province.timePasses("2021-11-01T00:00");
    assertThat(status(A)).isEqualTo(Status.NOT_APPLIED);
    assertThat(province.shows(province.task("explainNil", CITY), "view"))
        .contains("未申报")
        .doesNotContain("填报中");
    province.does("explainNil", CITY, "nil", Map.of("reason", "无申报"));
    assertThat(cityStatus()).isEqualTo(RecommendationStatus.NIL);
  }

  @Test
  void sd64_07_nobodyWorthyIsExplained() {
    appliesAndIsVisited(A, "40");
    province.timePasses("2021-11-01T00:00");
    province.does(
        "recommend",
        CITY,
        "recommendation",
        Map.of("action", "submit", "rows", List.of(row(A, "40", 1, false))));
    province.does("explainNil", CITY, "nil", Map.of("reason", "均不符合条件"));
    assertThat(cityStatus()).isEqualTo(RecommendationStatus.NIL);
  }

  @Test
  void sd64_06_theWindowClosesAtTheEndOf31October() {
    province.does("prepareApplication", A, "application", Map.of("action", "save"));
    province.timePasses("2021-10-31T23:59");
    assertThat(province.tasks("prepareApplication", A)).hasSize(1);
    province.timePasses("2021-11-01T00:00");
    assertThat(province.tasks("prepareApplication", A)).isEmpty();
    assertThat(status(A)).isEqualTo(Status.LATE);
    assertThat(status(B)).isEqualTo(Status.NOT_APPLIED);
  }

  @Test
  void sd64_06_aGrantedExtensionMovesTheRunningTimerAndRankingWaits() {
    appliesAndIsVisited(B, "70");
    province.timePasses("2021-10-30T10:00");
    asksUntil(A, "2021-11-05");
    decides(A, true);
    assertThat(province.shows(province.task("prepareApplication", A), "view"))
        .contains("2021年11月5日24:00");
    province.timePasses("2021-11-01T00:00");
    assertThat(province.tasks("prepareApplication", A)).hasSize(1);
    assertThat(province.tasks("recommend", CITY)).isEmpty();
    province.timePasses("2021-11-06T00:00");
    assertThat(province.tasks("prepareApplication", A)).isEmpty();
    assertThat(province.tasks("recommend", CITY)).hasSize(1);
  }

  @Test
  void sd64_06_aRefusedExtensionLetsTheWindowCloseAsItWas() {
    province.timePasses("2021-10-30T10:00");
    asksUntil(A, "2021-11-05");
    decides(A, false);
    province.timePasses("2021-11-01T00:00");
    assertThat(status(A)).isEqualTo(Status.LATE);
  }

  @Test
  void sd64_06_aPendingExtensionHoldsTheWindowThreeWorkingDaysAtMost() {
    province.timePasses("2021-10-31T10:00");
    asksUntil(A, "2021-11-08");
    province.timePasses("2021-11-03T23:59");
    assertThat(province.tasks("prepareApplication", A)).hasSize(1);
    province.timePasses("2021-11-04T00:00");
    assertThat(province.tasks("prepareApplication", A)).isEmpty();
    assertThat(province.tasks("decideExtension", A)).isEmpty();
  }

  @Test
  void sd64_06_anExtensionNeedsAReasonAndALaterDay() {
    var form = Map.of("action", "extension", "extensionUntil", "2021-10-20");
    assertThatThrownBy(() -> province.does("prepareApplication", A, "application", form))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("理由")
        .hasMessageContaining("晚于");
  }

  @Test
  void sd64_07_theCityReturnsAnApplicationInsideTheWindowOnly() {
    province.applies(A);
    province.does("assessOnSite", A, "visit", Map.of("decision", "return", "reason", "补充数据"));
    assertThat(status(A)).isEqualTo(Status.RETURNED);
    assertThat(province.shows(province.task("prepareApplication", A), "view")).contains("补充数据");
    province.does("prepareApplication", A, "application", Map.of("action", "submit"));
    province.timePasses("2021-11-01T00:00");
    assertThatThrownBy(
            () ->
                province.does(
                    "assessOnSite", A, "visit", Map.of("decision", "return", "reason", "再补充")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("不能再退回修改");
  }

  @Test
  void sd64_06_theCountyWithdrawsAndAppliesAgainInsideTheWindowOnly() {
    appliesAndIsVisited(A, "80");
    province.does("awaitRecommendation", A, "submitted", Map.of("action", "withdraw"));
    assertThat(status(A)).isEqualTo(Status.WITHDRAWN);
    province.does("prepareApplication", A, "application", Map.of("action", "submit"));
    assertThat(status(A)).isEqualTo(Status.SUBMITTED);
    province.visits(A, "85");
    province.timePasses("2021-11-01T00:00");
    assertThatThrownBy(
            () ->
                province.does("awaitRecommendation", A, "submitted", Map.of("action", "withdraw")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("不能再撤回");
  }

  @Test
  void sd64_13_progressIsNotedEveryMonthUntilTheCityHasRecommended() {
    province.timePasses("2021-09-25T09:00");
    province.does("noteProgress", A, "progress", Map.of("text", "本月建成两处", "difficulties", "资金"));
    province.timePasses("2021-10-25T09:00");
    assertThat(province.tasks("noteProgress", A)).hasSize(1);
    assertThat(province.shows(province.task("noteProgress", A), "view")).contains("本月建成两处");
    province.timePasses("2021-11-11T00:00");
    assertThat(province.tasks("noteProgress", A)).isEmpty();
  }

  @Test
  void sd64_13_aLateNoteIsOfTheMonthThatAskedForItAndReachesTheCity() {
    province.applies(A);
    province.timePasses("2021-10-03T09:00");
    province.does("noteProgress", A, "progress", Map.of("text", "九月建成两处"));
    assertThat(province.shows(province.task("assessOnSite", A), "view"))
        .contains("2021年9月", "九月建成两处");
  }

  @Test
  void sd64_14_aVisitIsScoredOnTheScaleAndOnADayOfThisRound() {
    province.applies(A);
    for (String score : List.of("101", "-1", "NaN", "88.123")) {
      assertThatThrownBy(() -> province.visits(A, score))
          .as(score)
          .isInstanceOf(Refused.class)
          .hasMessageContaining("0至100");
    }
    var early =
        Map.of(
            "decision",
            "accept",
            "score",
            "80",
            "visitedOn",
            "2021-08-31",
            "visitors",
            "王",
            "findings",
            "好");
    assertThatThrownBy(() -> province.does("assessOnSite", A, "visit", early))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2021年8月31日");
  }

  private void asksUntil(String county, String day) {
    province.does(
        "prepareApplication",
        county,
        "application",
        Map.of("action", "extension", "extensionUntil", day, "extensionReason", "汛情"));
  }

  private void decides(String county, boolean granted) {
    province.does(
        "decideExtension", county, "extension", Map.of("granted", granted, "reason", "核实属实"));
  }
}
