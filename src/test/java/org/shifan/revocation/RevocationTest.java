package org.shifan.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.shifan.award.AwardFixture.ROUND;
import static org.shifan.award.AwardFixture.front;
import static org.shifan.award.AwardFixture.id;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.application.Applications;
import org.shifan.application.Status;
import org.shifan.award.Award;
import org.shifan.award.AwardFixture;
import org.shifan.award.AwardStatus;
import org.shifan.award.Awards;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.TestHolidays;
import org.shifan.calendar.WorkingDays;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fabrication, whenever it is found, on the real engine (SD64-15). */
@EngineTest
@Import(TestHolidays.class)
class RevocationTest {

  private static final String LIXIA = "370102";
  private static final String SHIZHONG = "370103";

  @Autowired private TestHolidays holidays;
  @Autowired private JdbcClient jdbc;
  @Autowired private ProcessEngine engine;
  @Autowired private Clock clock;
  @Autowired private Applications applications;
  @Autowired private Awards awards;
  @Autowired private Revocations revocations;
  @Autowired private WorkingDays workingDays;
  @Autowired private Disqualify disqualify;
  private AwardFixture round;
  private String process;

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
  void sd64_15_duringTheRoundItIsADisqualification() {
    round.applied(ROUND, LIXIA, "VISITED");
    charge(LIXIA);
    assertThat(businessKey()).isEqualTo(id(LIXIA));
    assertThat(round.variable("hear", "view")).contains("山东省济南市历下区", "伪造床位数", "尚未认定");
    state("数据填报有误，并非伪造");
    assertThat(round.variable("decideRevocation", "view")).contains("并非伪造");
    decide("revoke");

    assertThat(ended()).isTrue();
    assertThat(applications.require(id(LIXIA)).status()).isEqualTo(Status.DISQUALIFIED);
    assertThat(revocations.announced())
        .singleElement()
        .satisfies(r -> assertThat(r.announcement()).contains("山东省济南市历下区", "取消其本轮评选资格"));
  }

  @Test
  void sd64_15_aDismissalChangesNothing() {
    round.applied(ROUND, LIXIA, "VISITED");
    charge(LIXIA);
    state("情况属实");
    decide("dismiss");
    assertThat(ended()).isTrue();
    assertThat(applications.require(id(LIXIA)).status()).isEqualTo(Status.VISITED);
    assertThat(revocations.announced()).isEmpty();
    charge(LIXIA);
    assertThat(round.tasks()).containsExactly("hear");
  }

  @Test
  void sd64_15_silenceAtTheHearingDoesNotHoldUpTheDecision() {
    round.applied(ROUND, LIXIA, "VISITED");
    charge(LIXIA);
    Job silence =
        engine.getManagementService().createJobQuery().processInstanceId(process).singleResult();
    assertThat(silence.getDuedate()).isEqualTo(Date.from(workingDays.endOf(round.today(), 3)));
    refused(() -> state(" "), "内容");
    engine.getManagementService().executeJob(silence.getId());
    assertThat(round.tasks()).containsExactly("decideRevocation");
    assertThat(round.variable("decideRevocation", "view")).contains("逾期未提交陈述和申辩");
    assertThat(revocations.require(process).statement()).isNull();
  }

  @Test
  void sd64_15_beforeTheConfirmationTheTableIsMadeAnew() {
    recognisedAndAssessed();
    charge(LIXIA);
    state("不服");
    decide("revoke");
    assertThat(round.tasks()).containsExactly("confirmAward");
    assertThat(awards.of(ROUND)).extracting(Award::county).containsExactly(SHIZHONG);
    assertThat(revokedOn()).isEqualTo(round.today().toString());
  }

  @Test
  void sd64_15_afterTheAwardAndBeforePaymentNothingIsPaid() {
    awardedAndPlanned();
    charge(LIXIA);
    state("不服");
    decide("revoke");
    assertThat(ended()).isTrue();
    assertThat(round.tasks()).isEmpty();
    assertThat(awards.of(ROUND))
        .extracting(Award::status)
        .containsExactly(AwardStatus.CANCELLED, AwardStatus.CONFIRMED);
    assertThat(round.value(Integer.class, "select count(*) from recovery")).isZero();
    assertThat(revocations.announced().get(0).announcement()).doesNotContain("追回");
  }

  @Test
  void sd64_15_whatWasPaidComesBackInParts() {
    awardedAndPlanned();
    String today = round.today().toString();
    round.complete("recordPayment", "payment", Map.of("paidOn", today, "amount", "2800000"));
    charge(LIXIA);
    state("不服");
    decide("revoke");

    assertThat(revocations.announced().get(0).announcement()).contains("撤销其创新示范", "予以追回");
    assertThat(round.tasks()).containsExactly("recordRecovery");
    refused(() -> recover("2800000.01", today), "不超过尚未追回的2800000.00元");
    refused(() -> recover("0", today), "应大于0");
    refused(() -> recover("1", round.today().plusDays(1).toString()), "追回日期");
    refused(() -> recover("1", round.today().minusDays(1).toString()), "追回日期");
    recover("1000000.01", today);
    assertThat(round.variable("recordRecovery", "recovery")).contains("1799999.99");
    recover("1799999.99", today);
    assertThat(ended()).isTrue();
    assertThat(round.value(String.class, "select cast(sum(amount) as varchar(20)) from recovery"))
        .isEqualTo("2800000.00");
  }

  @Test
  void sd64_15_whoCannotBeChargedIsRefused() {
    round.applied(ROUND, LIXIA, "WITHDRAWN");
    refused(() -> charge(LIXIA), "历下区在各轮评选中没有申报");
    refused(() -> charge(SHIZHONG), "没有申报");
    refused(() -> charge("370171"), "370171");
    refused(() -> charge("999999"), "六位数字代码");
    round.applied(ROUND, SHIZHONG, "VISITED");
    refused(() -> charge(Map.of("county", SHIZHONG, "facts", "　")), "弄虚作假的事实");
    refused(
        () -> charge(Map.of("county", SHIZHONG, "facts", "伪造", "round", "sd64-2020")), "sd64-2020");
    assertThat(round.value(Integer.class, "select count(*) from revocation")).isZero();
  }

  @Test
  void sd64_15_aHolidayDeclaredMeanwhileProlongsTheHearing() {
    round.applied(ROUND, LIXIA, "VISITED");
    charge(LIXIA);
    Instant told = revocations.require(process).hearingUntil().toInstant();
    holidays.comeAndGo(Deadlines.lastDayOf(told).toString());
    Instant now = revocations.require(process).hearingUntil().toInstant();
    assertThat(now).isAfter(told);
    assertThat(
            engine
                .getManagementService()
                .createJobQuery()
                .timers()
                .processInstanceId(process)
                .singleResult()
                .getDuedate())
        .isEqualTo(now);
  }

  @Test
  void sd64_15_oneChargeAtATimeAndNoneAfterwards() {
    round.applied(ROUND, LIXIA, "VISITED");
    charge(LIXIA);
    String first = process;
    refused(() -> charge(LIXIA), "已有一件审理中的立案");
    process = first;
    state("不服");
    refused(() -> decide("perhaps"), "revoke");
    decide("revoke");
    refused(() -> charge(LIXIA), "已被取消资格");
  }

  @Test
  void sd64_15_theNewestRoundOfTheCountyIsCharged() {
    round.applied(ROUND, LIXIA, "VISITED");
    round.openRound("sd64-2022", 2022, "1");
    round.applied("sd64-2022", SHIZHONG, "VISITED");
    charge(LIXIA);
    assertThat(businessKey()).isEqualTo(id(LIXIA));
    round.applied("sd64-2022", LIXIA, "SUBMITTED");
    charge(LIXIA);
    assertThat(businessKey()).isEqualTo("sd64-2022-" + LIXIA);
  }

  @Test
  void sd64_15_onlyTheProvinceCharges() {
    round.applied(ROUND, LIXIA, "VISITED");
    Map<String, Object> form = Map.of("county", LIXIA, "facts", "伪造床位数");
    refused(() -> round.start("revocation", "civil-affairs-370102", "charge", form), "应由本省民政厅办理");
    refused(() -> round.start("revocation", "civil-affairs-110000", "charge", form), "应由本省民政厅办理");
    assertThat(round.tasks()).isEmpty();
  }

  @Test
  void disqualifyingTwiceChangesNothing() {
    awardedAndPlanned();
    charge(LIXIA);
    state("不服");
    decide("revoke");
    jdbc.sql("update recognition set revoked_on = date '2021-01-01' where application_id = ?")
        .param(id(LIXIA))
        .update();
    DelegateExecution execution = mock();
    when(execution.getProcessInstanceId()).thenReturn(process());
    when(execution.getProcessEngineServices()).thenReturn(engine);
    disqualify.execute(execution);
    assertThat(revokedOn()).isEqualTo("2021-01-01");
    assertThat(applications.require(id(LIXIA)).status()).isEqualTo(Status.DISQUALIFIED);
  }

  @Test
  void sd64_15_nobodyIsDisqualifiedBeforeTheDirectorsDecided() {
    awardedAndPlanned();
    charge(LIXIA);
    DelegateExecution execution = mock();
    when(execution.getProcessInstanceId()).thenReturn(process());
    assertThatThrownBy(() -> disqualify.execute(execution))
        .hasMessageContaining("nobody decided to revoke " + id(LIXIA));
  }

  private String process() {
    return jdbc.sql("select process_id from revocation where application_id = ?")
        .param(id(LIXIA))
        .query(String.class)
        .single();
  }

  private void recognisedAndAssessed() {
    round.recognised(LIXIA, 1);
    round.recognised(SHIZHONG, 2);
    round.startAward();
    round.complete("assessFront", "front", front(LIXIA, SHIZHONG));
  }

  private void awardedAndPlanned() {
    recognisedAndAssessed();
    round.complete("confirmAward", "confirmation", Map.of("decision", "confirm"));
    round.startFundUse(LIXIA);
    Map<String, Object> row =
        Map.of("category", "facility-construction", "amount", "2800000", "purpose", "综合体");
    round.complete("planUse", "plan", Map.of("rows", List.of(row)));
  }

  private void charge(String county) {
    charge(Map.of("county", county, "facts", "伪造床位数"));
  }

  private void charge(Map<String, Object> form) {
    process = round.start("revocation", "civil-affairs-370000", "charge", form).getId();
  }

  private void state(String text) {
    round.complete("hear", "statement", Map.of("text", text));
  }

  private void decide(String decision) {
    round.complete(
        "decideRevocation", "revocation", Map.of("decision", decision, "reason", "事实清楚"));
  }

  private void recover(String amount, String on) {
    round.complete("recordRecovery", "recovery", Map.of("amount", amount, "recoveredOn", on));
  }

  private String businessKey() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceId(process)
        .singleResult()
        .getBusinessKey();
  }

  private String revokedOn() {
    return round.value(
        String.class,
        "select cast(revoked_on as varchar(10)) from recognition where application_id = ?",
        id(LIXIA));
  }

  private boolean ended() {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(process)
            .count()
        == 0;
  }

  private static void refused(ThrowingCallable attempt, String sentence) {
    assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasMessageContaining(sentence);
  }
}
