package org.shifan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.shifan.EngineTest;
import org.shifan.calendar.TestHolidays;
import org.shifan.decision.Decided;
import org.shifan.decision.ModelVariant;
import org.shifan.decision.RankedRounds;
import org.shifan.decision.RoundPath;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
@Import({RankedRounds.class, RoundPath.class, ModelVariant.class, TestHolidays.class})
class PublicNoticeTest {

  @Autowired RankedRounds rounds;
  @Autowired RoundPath path;
  @Autowired ModelVariant models;
  @Autowired TestHolidays holidays;
  @Autowired ManagementService management;
  @Autowired Notices notices;
  @Autowired Objections objections;
  @Autowired Decided decided;
  @Autowired PublishNotice publishNotice;
  @Autowired CloseNotice closeNotice;
  @Autowired RemoveCandidate removeCandidate;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  private List<String> counties;
  private String round;

  /** Two of three are selected and on notice since Thursday, 30 September 2021. */
  @BeforeEach
  void published() {
    counties = rounds.counties(3);
    round = publish(rounds.newestDeployment());
  }

  private String publish(String deployment) {
    path.at("2021-09-30T10:00:00+08:00");
    String published = rounds.of(deployment, 2, 1, 2, 3);
    path.start("selection", published);
    path.draftAsProposed(published);
    path.approve(published, "2021-09-30");
    return published;
  }

  @AfterEach
  void clear() {
    rounds.clear();
  }

  @Test
  void sd64_09_fiveWorkingDaysFromTheDayAfterAcrossTheNationalDay() {
    PublicNotice notice = notice();
    assertThat(notice.id()).isEqualTo(round + "-notice-1");
    assertThat(notice.publishedOn()).isEqualTo(LocalDate.of(2021, 9, 30));
    assertThat(notice.lastDay()).isEqualTo(LocalDate.of(2021, 10, 13));
    assertThat(notice.endsAt().toInstant()).isEqualTo("2021-10-13T16:00:00Z");
    assertThat(notices.counties(notice.id())).containsExactly(counties.get(0), counties.get(1));
    assertThat(publishNotice.ends(round)).isEqualTo("2021-10-13T16:00:00Z");
  }

  @Test
  void sd64_09_sevenWorkingDaysByChangedRules() {
    String changed =
        models.deploy(
            Map.of(
                "sd64/sd64.dmn",
                models
                    .file("sd64/sd64.dmn")
                    .replaceFirst("(notice_public_workingDaysCell\">\\s*<text>)5", "$17")));
    try {
      round = publish(changed);
      // 8, 9 (a made-up Saturday), 11, 12, 13, 14 and 15 October
      assertThat(notice().lastDay()).isEqualTo(LocalDate.of(2021, 10, 15));
    } finally {
      rounds.clear();
      models.remove(changed);
    }
  }

  @Test
  void sd64_09_aHolidayDeclaredMeanwhileProlongsTheNoticeAndNoneShortensIt() {
    holidays.comeAndGo("2021-10-12");
    assertThat(notice().endsAt().toInstant()).isEqualTo("2021-10-14T16:00:00Z");
    assertThat(
            management
                .createJobQuery()
                .timers()
                .processInstanceId(notice().processInstanceId())
                .singleResult()
                .getDuedate())
        .isEqualTo("2021-10-14T16:00:00Z");
  }

  @Test
  void sd64_09_theTimerEndsTheNotice() {
    path.at("2021-10-13T23:59:00+08:00");
    path.runDueJobs(round);
    assertThat(notice().status()).isEqualTo(NoticeStatus.OPEN);
    path.at("2021-10-14T00:00:00+08:00");
    path.runDueJobs(round);
    assertThat(notice().status()).isEqualTo(NoticeStatus.CLOSED);
    assertThat(running()).isZero();
  }

  @Test
  void sd64_09_aRejectedObjectionLeavesTheCountyOnTheList() {
    String receipt = objections.file(round, signed(counties.get(1)));
    Task task = path.task(round, "investigateObjection");
    assertThat(tasks.getVariable(task.getId(), "county")).isEqualTo(counties.get(1));
    assertThat(path.form(task, "view", Map.class).toString())
        .contains("山东省济南市市中区", "床位数不实", "张三", "13800138000", "2021年10月13日");
    answer(task, false, "经核查，床位数属实。");
    FiledObjection answered = objections.require(receipt);
    assertThat(answered.status()).isEqualTo(ObjectionStatus.REJECTED);
    assertThat(answered.answer()).isEqualTo("经核查，床位数属实。");
    assertThat(decided.standing(round)).hasSize(2);
  }

  @Test
  void sd64_09_anUpheldObjectionTakesTheCountyOffTheList() {
    objections.file(round, anonymous(counties.get(0)));
    answer(path.task(round, "investigateObjection"), true, "经核查，情况属实。");
    assertThat(decided.standing(round))
        .extracting(Decided.Selected::county)
        .containsExactly(counties.get(1));
    assertThatThrownBy(() -> objections.file(round, signed(counties.get(0))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("历下区不在本次公示名单中");
  }

  @Test
  void sd64_09_theDecisionWaitsForOpenObjections() {
    objections.file(round, signed(counties.get(0)));
    objections.file(round, signed(counties.get(1)));
    path.at("2021-10-14T00:00:01+08:00");
    path.runDueJobs(round);
    assertThat(notice().status()).isEqualTo(NoticeStatus.CLOSED);
    assertThat(running()).isEqualTo(2);
    answer(investigation(counties.get(1)), true, "情况属实。");
    assertThat(running()).isEqualTo(2);
    answer(investigation(counties.get(0)), false, "情况不实。");
    assertThat(decided.standing(round))
        .extracting(Decided.Selected::county)
        .containsExactly(counties.get(0));
    assertThat(path.open(round, "deliberate")).isOne();
  }

  @Test
  void sd64_09_theLastDayCountsToItsEnd() {
    path.at("2021-10-13T23:59:30+08:00");
    assertThat(objections.file(round, signed(counties.get(0)))).hasSize(20).matches("[A-Z2-9]+");
    path.at("2021-10-14T00:00:00+08:00");
    assertThatThrownBy(() -> objections.file(round, signed(counties.get(0))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("公示期已结束，公示期为2021年9月30日10:00至2021年10月13日24:00")
        .hasMessageContaining("不能再提出异议");
  }

  @Test
  void sd64_09_anObjectionNeedsANoticeACountyOnItAndEvidenceOrAName() {
    assertThatThrownBy(() -> objections.file("sd64-2021-none", signed(counties.get(0))))
        .hasMessageContaining("本轮评选尚未公示");
    assertThatThrownBy(() -> objections.file(round, signed(counties.get(2))))
        .hasMessageContaining("不在本次公示名单中");
    assertThatThrownBy(
            () ->
                objections.file(
                    round, new Objection(counties.get(0), "不实", null, null, "13800138000")))
        .hasMessageContaining("匿名异议应当提供具体证据或者线索");
    assertThatThrownBy(
            () ->
                objections.file(
                    round, new Objection(counties.get(0), "不实", null, "张三", "微信 zhangsan")))
        .hasMessageContaining("联系方式不能用于答复")
        .hasMessageNotContaining("zhangsan");
    assertThat(jdbc.sql("select count(*) from objection").query(Integer.class).single()).isZero();
  }

  @Test
  void sd64_15_nobodyIsNamedByWhatIsPrintedOfAnObjection() {
    Objection objection = signed(counties.get(0));
    FiledObjection filed = objections.require(objections.file(round, objection));
    assertThat(objection.toString() + filed).doesNotContain("张三", "13800138000");
  }

  @Test
  void sd64_09_aFindingNeedsAConclusionAndAnAnswer() {
    objections.file(round, signed(counties.get(0)));
    Task task = path.task(round, "investigateObjection");
    assertThatThrownBy(() -> path.complete(task, "finding", Map.of("answer", " ")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("没有填写核查结论")
        .hasMessageContaining("没有填写答复");
    assertThatThrownBy(() -> answer(task, true, "核".repeat(2001)))
        .hasMessageContaining("答复有2001个字，最多2000个字");
    assertThat(path.task(round, "investigateObjection")).isNotNull();
  }

  @Test
  void sd64_15_aDisqualifiedCountyIsNotPublished() {
    path.at("2021-09-30T10:00:00+08:00");
    round = rounds.of(2, 1, 2, 3);
    path.start("selection", round);
    path.draftAsProposed(round);
    rounds.disqualify(round, counties.get(0));
    path.complete(
        path.task(round, "deliberate"), "meeting", RoundPath.meeting("2021-09-30", "approve"));
    assertThat(notices.counties(notice().id())).containsExactly(counties.get(1));
  }

  @Test
  void everyDelegateIsSafeToRunTwice() {
    DelegateExecution again = Mockito.mock(DelegateExecution.class);
    Mockito.when(again.getProcessInstanceId()).thenReturn(notice().processInstanceId());
    Mockito.when(again.getVariable("roundId")).thenReturn(round);
    objections.file(round, anonymous(counties.get(0)));
    Mockito.when(again.getVariable("objectionId")).thenReturn(objection());
    publishNotice.execute(again);
    assertThat(notices.of(round)).hasSize(1);
    assertThatThrownBy(() -> removeCandidate.execute(again)).hasMessageContaining("is not upheld");
    answer(path.task(round, "investigateObjection"), true, "经核查，情况属实。");
    removeCandidate.execute(again);
    removeCandidate.execute(again);
    assertThat(decided.standing(round)).hasSize(1);
    closeNotice.execute(again);
    closeNotice.execute(again);
    assertThat(notice().status()).isEqualTo(NoticeStatus.CLOSED);
  }

  private long objection() {
    return jdbc.sql("select max(id) from objection").query(Long.class).single();
  }

  private PublicNotice notice() {
    return notices.last(round).orElseThrow();
  }

  private long running() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(round).list().size();
  }

  private Task investigation(String county) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(round)
        .taskDefinitionKey("investigateObjection")
        .taskVariableValueEquals("county", county)
        .singleResult();
  }

  private void answer(Task task, boolean upheld, String answer) {
    path.complete(task, "finding", Map.of("upheld", upheld, "answer", answer));
  }

  private static Objection signed(String county) {
    return new Objection(county, "床位数不实", null, "张三", "13800138000");
  }

  private static Objection anonymous(String county) {
    return new Objection(county, "床位数不实", "附照片三张", null, null);
  }
}
