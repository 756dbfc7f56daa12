package org.shifan.funduse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.award.AwardFixture.id;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.award.AwardFixture;
import org.shifan.award.Awards;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use of a county's award of 2,800,000 yuan, on the real engine (SD64-12). */
@EngineTest
class FundUseTest {

  private static final String LIXIA = "370102";
  private static final String FACILITIES = "facility-construction";
  private static final String TRAINING = "caregiver-training";

  @Autowired private JdbcClient jdbc;
  @Autowired private ProcessEngine engine;
  @Autowired private Clock clock;
  @Autowired private Awards awards;
  @Autowired private Payments payments;
  private AwardFixture round;
  private String process;

  @BeforeEach
  void anAwardIsPublished() {
    round = new AwardFixture(jdbc, engine, clock);
    round.round("50000000");
    round.recognised(LIXIA, 1);
    round.awarded(LIXIA);
    process = round.startFundUse(LIXIA).getId();
  }

  @AfterEach
  void nothingIsLeft() {
    round.clear();
  }

  @Test
  void sd64_12_aPlanPlansExactlyTheAward() {
    refused(() -> plan(row(FACILITIES, "2799999.99")), "应等于奖励资金2800000.00元");
    refused(() -> plan(row(FACILITIES, "2800000.01")), "应等于奖励资金2800000.00元");
    refused(() -> plan(), "使用计划合计0.00元");
    assertThat(round.tasks()).containsExactly("planUse");
    plan(row(FACILITIES, "2799999.99"), row(TRAINING, "0.01"));
    assertThat(round.tasks()).containsExactly("recordPayment");
    assertThat(round.variable("recordPayment", "payment")).contains("2800000.00");
    assertThat(round.variable("recordPayment", "view")).contains("养老服务设施建设改造", "2,799,999.99");
  }

  @Test
  void sd64_12_aForbiddenCategoryIsRefusedWithTheClause() {
    for (String category : forbidden()) {
      refused(() -> plan(row(category, "2800000")), "鲁民〔2021〕64号四(三)规定");
    }
    refused(() -> plan(row("banquets", "2800000")), "banquets");
    assertThat(round.tasks()).containsExactly("planUse");
  }

  @Test
  void sd64_10_theAwardIsPaidInFullOnceAndNotBeforeThePlan() {
    plan(row(FACILITIES, "2800000"));
    LocalDate today = round.today();
    refused(() -> pay(today, "2799999.99"), "应等于核定的奖励2800000.00元");
    refused(() -> pay(today, "2800000.01"), "应等于核定的奖励2800000.00元");
    refused(() -> pay(today.plusDays(1), "2800000"), "应不晚于今天");
    refused(() -> pay(today.minusDays(1), "2800000"), "应不早于资金使用计划的报送日期");
    assertThat(payments.of(id(LIXIA))).isEmpty();
    pay(today, "2800000.00");
    assertThat(payments.of(id(LIXIA)).orElseThrow().amount()).isEqualByComparingTo("2800000");
    assertThat(round.tasks()).isEmpty();
  }

  @Test
  void sd64_12_fourReportsInTwoYears() {
    plan(row(FACILITIES, "2000000"), row(TRAINING, "800000"));
    LocalDate paid = round.today();
    pay(paid, "2800000");
    for (int half = 1; half <= 4; half++) {
      LocalDate end = paid.plusMonths(6L * half);
      assertThat(timer().getDuedate()).isEqualTo(start(end));
      engine.getManagementService().executeJob(timer().getId());
      assertThat(round.task("reportUse").getDueDate())
          .isEqualTo(Date.from(Deadlines.endOfDay(end.plusMonths(1))));
      report(row(FACILITIES, "700000"));
    }
    assertThat(ended()).isTrue();
    assertThat(
            round.value(Integer.class, "select count(*) from use_document where kind = 'REPORT'"))
        .isEqualTo(4);
  }

  @Test
  void sd64_12_reportsNeverAddUpToMoreThanTheAward() {
    plan(row(FACILITIES, "2800000"));
    pay(round.today(), "2800000");
    engine.getManagementService().executeJob(timer().getId());
    assertThat(round.variable("reportUse", "use")).contains(FACILITIES);
    report(row(FACILITIES, "2800000"));
    engine.getManagementService().executeJob(timer().getId());
    refused(() -> report(row(TRAINING, "0.01")), "累计2800000.01元，应不超过奖励资金2800000.00元");
    refused(() -> report(row(forbidden().get(0), "1")), "不得用于平衡本级预算");
    report();
    assertThat(round.tasks()).isEmpty();
    assertThat(ended()).isFalse();
  }

  @Test
  void sd64_15_aCancelledAwardIsNotPaid() {
    plan(row(FACILITIES, "2800000"));
    awards.cancel(id(LIXIA));
    refused(() -> pay(round.today(), "2800000"), "奖励已取消");
    engine
        .getRuntimeService()
        .createMessageCorrelation("disqualified")
        .processInstanceBusinessKey(id(LIXIA))
        .correlateAll();
    assertThat(ended()).isTrue();
  }

  @Test
  void aCountyWithoutAnAwardHasNothingToUse() {
    round.recognised("370103", 2);
    process = round.startFundUse("370103").getId();
    assertThat(ended()).isTrue();
  }

  private List<String> forbidden() {
    String view = round.tasks().contains("planUse") ? "planUse" : "reportUse";
    String options = round.variable(view, "view");
    assertThat(options).contains("不得列支：");
    return List.of(options.split("不得列支：")).stream()
        .skip(1)
        .map(option -> option.replaceFirst("(?s).*?\"value\":\"([^\"]+)\".*", "$1"))
        .toList();
  }

  private void plan(Map<?, ?>... rows) {
    round.complete("planUse", "plan", Map.of("rows", List.of(rows)));
  }

  private void report(Map<?, ?>... rows) {
    round.complete("reportUse", "use", Map.of("rows", List.of(rows)));
  }

  private void pay(LocalDate on, String amount) {
    round.complete("recordPayment", "payment", Map.of("paidOn", on.toString(), "amount", amount));
  }

  private static Map<String, Object> row(String category, String amount) {
    return Map.of("category", category, "amount", amount, "purpose", "街道综合体");
  }

  private Job timer() {
    return engine.getManagementService().createJobQuery().processInstanceId(process).singleResult();
  }

  private boolean ended() {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(process)
            .count()
        == 0;
  }

  private static Date start(LocalDate day) {
    return Date.from(day.atStartOfDay(Deadlines.BEIJING).toInstant());
  }

  private static void refused(ThrowingCallable attempt, String sentence) {
    assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasMessageContaining(sentence);
  }
}
