package org.shifan.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.award.AwardFixture.ROUND;
import static org.shifan.award.AwardFixture.finding;
import static org.shifan.award.AwardFixture.front;
import static org.shifan.award.AwardFixture.id;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.application.Applications;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The award stage on the real engine (SD64-10, SD64-11). */
@EngineTest
class AwardTest {

  private static final String LIXIA = "370102";
  private static final String SHIZHONG = "370103";
  private static final String HUAIYIN = "370104";
  private static final String TIANQIAO = "370105";

  @Autowired private JdbcClient jdbc;
  @Autowired private ProcessEngine engine;
  @Autowired private Clock clock;
  @Autowired private Awards awards;
  @Autowired private RoundAwards roundAwards;
  @Autowired private Applications applications;
  private AwardFixture round;

  @BeforeEach
  void anOpenRound() {
    round = new AwardFixture(jdbc, engine, clock);
    round.round("50000000");
  }

  @AfterEach
  void nothingIsLeft() {
    round.clear();
  }

  @Test
  void sd64_10_and_11_awardsAreCalculatedConfirmedAndPublished() {
    recognised(LIXIA, SHIZHONG, HUAIYIN);
    var award = round.startAward();
    assertThat(round.tasks()).containsExactly("assessFront");
    round.complete(
        "assessFront",
        "front",
        Map.of(
            "rows",
            List.of(
                finding(LIXIA, true, true),
                finding(SHIZHONG, true, false),
                finding(HUAIYIN, true, true))));

    assertThat(round.tasks()).containsExactly("confirmAward");
    assertThat(totals()).containsExactly("2800000.00", "2000000.00", "2600000.00");
    assertThat(statuses()).containsOnly(AwardStatus.PROPOSED);
    assertThat(round.variable("confirmAward", "view")).contains("7,400,000.00", "50,000,000.00");

    round.complete("confirmAward", "confirmation", Map.of("decision", "confirm"));
    assertThat(ended(award.getId())).isTrue();
    assertThat(statuses()).containsOnly(AwardStatus.CONFIRMED);
    assertThat(awards.run(ROUND).orElseThrow().status()).isEqualTo(RunStatus.PUBLISHED);
    assertThat(round.value(String.class, "select status from selection_round"))
        .isEqualTo("AWARDED");
  }

  @Test
  void sd64_11_theFrontIsPrefilledWithRanksOneToSixWithTies() {
    recognised(LIXIA, SHIZHONG, HUAIYIN, TIANQIAO, "370112");
    round.recognised("370113", 6);
    round.recognised("370114", 6);
    round.recognised("370115", 8);
    round.startAward();
    assertThat(round.variable("assessFront", "front"))
        .contains(LIXIA, "370112", "370113", "370114")
        .doesNotContain("370115");
    assertThat(round.variable("assessFront", "view")).contains("第6名 长清区").contains("济阳区");
  }

  @Test
  void sd64_11_everyCountyOfTheFrontIsAssessedWithReasons() {
    recognised(LIXIA, SHIZHONG);
    round.startAward();
    refused(() -> round.complete("assessFront", "front", front(LIXIA)), "应为2行，不能增减，现为1行");
    refused(
        () ->
            round.complete(
                "assessFront",
                "front",
                Map.of(
                    "rows",
                    List.of(
                        Map.of("county", LIXIA, "effective", true, "demonstrating", true),
                        finding(SHIZHONG, false, false)))),
        "应填写理由");
    refused(() -> round.complete("assessFront", "front", Map.of()), "缺少对历下区（第1名）的认定");
    assertThat(round.tasks()).containsExactly("assessFront");
    assertThat(round.value(Integer.class, "select count(*) from award_finding")).isZero();
  }

  @Test
  void sd64_11_aTieAtATiersEdgeIsDecidedByAPerson() {
    recognised(LIXIA);
    round.recognised(SHIZHONG, 2);
    round.recognised(HUAIYIN, 2);
    round.startAward();
    round.complete("assessFront", "front", front(LIXIA, SHIZHONG, HUAIYIN));

    assertThat(round.tasks()).containsExactly("settleAward");
    assertThat(awards.run(ROUND).orElseThrow().questions()).contains("市中区、槐荫区并列第2名", "40%、30%");
    assertThat(round.variable("settleAward", "award")).contains("2000000.00", SHIZHONG, HUAIYIN);
    refused(() -> settle("2000000", "并列同档", tier(LIXIA, 40), tier(SHIZHONG, 40)), "应为3行，不能增减，现为2行");
    refused(
        () -> settle("2000000", " ", tier(LIXIA, 40), tier(SHIZHONG, 40), tier(HUAIYIN, 40)),
        "理由：必填");
    settle("2000000", "并列同档", tier(LIXIA, 40), tier(SHIZHONG, 40), tier(HUAIYIN, 30));

    assertThat(round.tasks()).containsExactly("confirmAward");
    assertThat(totals()).containsExactly("2800000.00", "2800000.00", "2600000.00");
  }

  @Test
  void sd64_10_aBudgetMetToTheCentNeedsNoSettlement() {
    round.round("4800000.00");
    recognised(LIXIA, SHIZHONG);
    round.startAward();
    round.complete(
        "assessFront",
        "front",
        Map.of("rows", List.of(finding(LIXIA, true, true), finding(SHIZHONG, false, true))));
    assertThat(round.tasks()).containsExactly("confirmAward");
  }

  @Test
  void sd64_10_oneCentAboveTheBudgetIsRefusedAndALowerBaseProposed() {
    round.round("4799999.99");
    recognised(LIXIA, SHIZHONG);
    round.startAward();
    round.complete(
        "assessFront",
        "front",
        Map.of("rows", List.of(finding(LIXIA, true, true), finding(SHIZHONG, false, true))));

    assertThat(round.tasks()).containsExactly("settleAward");
    assertThat(round.variable("settleAward", "award")).contains("\"1999999.99\"");
    refused(() -> settle("2000000.00", "不降", tier(LIXIA, 40)), "超过本轮预算4799999.99元");
    settle("1999999.99", "超出预算，同等降低", tier(LIXIA, 40));

    assertThat(totals()).containsExactly("2799999.99", "1999999.99");
    assertThat(awards.run(ROUND).orElseThrow().total()).isEqualByComparingTo("4799999.98");
    assertThat(round.tasks()).containsExactly("confirmAward");
  }

  @Test
  void sd64_10_theBaseIsNeverAboveTwoMillion() {
    round.round("2000000");
    recognised(LIXIA);
    round.startAward();
    round.complete("assessFront", "front", front(LIXIA));
    refused(() -> settle("2000000.01", "提高", tier(LIXIA, 40)), "不高于2000000.00元");
    refused(() -> settle("NaN", "提高", tier(LIXIA, 40)), "应为数字");
    refused(() -> settle("1000000.001", "三位小数", tier(LIXIA, 40)), "小数最多2位");
    assertThat(round.tasks()).containsExactly("settleAward");
  }

  @Test
  void sd64_24_financeReturnsWithAReasonAndConfirmsTheNextTable() {
    recognised(LIXIA, SHIZHONG);
    round.startAward();
    round.complete("assessFront", "front", front(LIXIA, SHIZHONG));
    refused(() -> confirm(Map.of("decision", "return")), "没有填写退回理由");
    refused(() -> confirm(Map.of("decision", "perhaps")), "应为confirm、return之一");
    confirm(Map.of("decision", "return", "reason", "省级资金不足"));

    assertThat(round.tasks()).containsExactly("settleAward");
    assertThat(round.variable("settleAward", "view")).contains("省级资金不足");
    settle("1500000.50", "按财政意见降低", tier(LIXIA, 40), tier(SHIZHONG, 0));
    assertThat(totals()).containsExactly("2100000.70", "1500000.50");
    confirm(Map.of("decision", "confirm"));
    assertThat(statuses()).containsOnly(AwardStatus.CONFIRMED);
    assertThat(round.value(Integer.class, "select count(*) from award_confirmation")).isEqualTo(2);
  }

  @Test
  void sd64_15_aTableIsStaleOnceACountyIsDisqualified() {
    recognised(LIXIA, SHIZHONG);
    round.startAward();
    round.complete("assessFront", "front", front(LIXIA, SHIZHONG));
    applications.disqualify(id(LIXIA));
    refused(() -> confirm(Map.of("decision", "confirm")), "认定名单有变动");

    changed();
    assertThat(round.tasks()).containsExactly("confirmAward");
    assertThat(awards.of(ROUND)).extracting(Award::county).containsExactly(SHIZHONG);
    assertThat(totals()).containsExactly("2800000.00");
    confirm(Map.of("decision", "confirm"));
    assertThat(statuses()).containsExactly(AwardStatus.CONFIRMED);
  }

  @Test
  void sd64_11_whoMovesUpToTheFrontIsAssessedToo() {
    String[] six = {LIXIA, SHIZHONG, HUAIYIN, TIANQIAO, "370112", "370113"};
    recognised(six);
    round.recognised("370114", 7);
    round.startAward();
    round.complete("assessFront", "front", front(six));
    applications.disqualify(id(SHIZHONG));
    changed();
    assertThat(round.tasks()).containsExactly("assessFront");
    assertThat(round.variable("assessFront", "front"))
        .contains("370114", "入住率全省第一")
        .doesNotContain(SHIZHONG);
  }

  @Test
  void nobodyRecognisedAnyMoreEndsTheStage() {
    recognised(LIXIA);
    var award = round.startAward();
    applications.disqualify(id(LIXIA));
    changed();
    assertThat(ended(award.getId())).isTrue();
    assertThat(awards.of(ROUND)).isEmpty();
  }

  @Test
  void calculatingTwiceChangesNothing() {
    recognised(LIXIA);
    round.startAward();
    round.complete("assessFront", "front", front(LIXIA));
    roundAwards.calculate(ROUND);
    assertThat(round.value(Integer.class, "select count(*) from award_run")).isEqualTo(1);
    confirm(Map.of("decision", "confirm"));
    roundAwards.calculate(ROUND);
    assertThat(round.value(Integer.class, "select count(*) from award_run")).isEqualTo(1);
    assertThat(statuses()).containsOnly(AwardStatus.CONFIRMED);
  }

  private void recognised(String... counties) {
    for (int i = 0; i < counties.length; i++) {
      round.recognised(counties[i], i + 1);
    }
  }

  private void changed() {
    engine
        .getRuntimeService()
        .createMessageCorrelation("recognitionChanged")
        .processInstanceBusinessKey(ROUND)
        .correlateAll();
  }

  private void confirm(Map<String, Object> form) {
    round.complete("confirmAward", "confirmation", form);
  }

  private void settle(String base, String reason, Map<?, ?>... rows) {
    round.complete(
        "settleAward", "award", Map.of("base", base, "rows", List.of(rows), "reason", reason));
  }

  private static Map<String, Object> tier(String county, int percent) {
    return Map.of("county", county, "tier", percent);
  }

  private List<String> totals() {
    return awards.of(ROUND).stream().map(award -> award.total().toPlainString()).toList();
  }

  private List<AwardStatus> statuses() {
    return awards.of(ROUND).stream().map(Award::status).toList();
  }

  private boolean ended(String processInstanceId) {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(processInstanceId)
            .count()
        == 0;
  }

  private static void refused(ThrowingCallable attempt, String sentence) {
    assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasMessageContaining(sentence);
  }
}
