package org.shifan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.shifan.decision.RoundPath.meeting;
import static org.shifan.decision.RoundPath.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.shifan.EngineTest;
import org.shifan.application.RecognitionStanding;
import org.shifan.decision.ModelVariant;
import org.shifan.decision.RankedRounds;
import org.shifan.decision.RoundPath;
import org.shifan.notice.Notices;
import org.shifan.notice.Objection;
import org.shifan.notice.Objections;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;

/** From the list to the recognition along the round's spine, every branch of it. */
@EngineTest
@Import({RankedRounds.class, RoundPath.class, ModelVariant.class})
class RoundDecisionPathTest {

  private static final String PUBLISHED = "2021-11-26T10:00:00+08:00";
  private static final String NOTICE_OVER = "2021-12-04T00:00:00+08:00";
  private static final String SECOND_OVER = "2021-12-14T00:00:00+08:00";

  @Autowired RankedRounds rounds;
  @Autowired RoundPath path;
  @Autowired ModelVariant models;
  @Autowired Notices notices;
  @Autowired Objections objections;
  @Autowired Recognitions recognitions;
  @Autowired RecognitionStanding standing;
  @Autowired Recognise recognise;

  @Autowired
  @Qualifier("fillVacancies")
  JavaDelegate fillVacancies;

  @Autowired HistoryService history;

  private List<String> counties;
  private String variant;
  private String round;
  private ProcessInstance spine;

  /** What comes after the recognition ends at once here. */
  @BeforeEach
  void withoutTheAward() {
    path.at(PUBLISHED);
    counties = rounds.counties(5);
    variant =
        models.deploy(
            Map.of(
                "stages/award.bpmn", ModelVariant.nothing("award"),
                "stages/fund-use.bpmn", ModelVariant.nothing("fund-use")));
  }

  @AfterEach
  void clear() {
    rounds.clear();
    models.remove(variant);
  }

  @Test
  void sd64_09_listMeetingNoticeDocumentRecognition() {
    onNotice(2, 1, 2, 3);
    noticeOver();
    Task task = path.task(round, "issueDocument");
    assertThat(path.form(task, "view", Map.class).toString())
        .contains("历下区", "市中区", "count=2", "2021年12月3日");
    issue("鲁民〔2021〕88号", "2021-12-04");
    path.runDueJobs(round);
    assertThat(recognitions.of(round))
        .extracting(Recognition::county, Recognition::place, Recognition::documentNumber)
        .containsExactly(
            tuple(counties.get(0), 1, "鲁民〔2021〕88号"), tuple(counties.get(1), 2, "鲁民〔2021〕88号"));
    assertThat(recognise.counties(round)).containsExactly(counties.get(0), counties.get(1));
    assertThat(standing.stands(counties.get(0))).isTrue();
    assertThat(standing.stands(counties.get(2))).isFalse();
    assertThat(ended("roundDone")).isTrue();
  }

  @Test
  void sd64_09_anUpheldObjectionBringsTheNextInRankToTheMeetingAndOnANoticeOfItsOwn()
      throws Exception {
    onNotice(2, 1, 2, 3, 4);
    upheld(counties.get(0));
    noticeOver();
    Task second = path.task(round, "deliberate");
    assertThat(path.form(second, "meeting", Map.class).toString())
        .contains(counties.get(2))
        .doesNotContain(counties.get(3), counties.get(1));
    assertThat(path.form(second, "view", Map.class).get("heading"))
        .isEqualTo("递补：名单空缺1个，按排名依次递补1个");
    DelegateExecution again = execution();
    fillVacancies.execute(again);
    Mockito.verify(again).setVariable("vacancies", true);
    path.approve(round, "2021-12-04");
    assertThat(notices.of(round)).hasSize(2);
    assertThat(notices.counties(round + "-notice-2")).containsExactly(counties.get(2));
    path.at(SECOND_OVER);
    path.runDueJobs(round);
    issue("鲁民〔2021〕88号", "2021-12-14");
    assertThat(recognitions.of(round))
        .extracting(Recognition::county, Recognition::place)
        .containsExactly(tuple(counties.get(1), 1), tuple(counties.get(2), 2));
  }

  @Test
  void sd64_09_nobodyLeftToSucceedLeavesThePlaceOpen() {
    onNotice(2, 1, 2);
    upheld(counties.get(1));
    noticeOver();
    assertThat(path.open(round, "deliberate")).isZero();
    issue("鲁民〔2021〕88号", "2021-12-04");
    assertThat(recognise.counties(round)).containsExactly(counties.get(0));
  }

  @Test
  void sd64_09_everyoneRemovedAndNobodyLeftEndsTheRound() {
    onNotice(1, 1);
    upheld(counties.get(0));
    noticeOver();
    assertThat(ended("nobodySelected")).isTrue();
    assertThat(recognitions.of(round)).isEmpty();
  }

  @Test
  void sd64_09_theMeetingMayLeaveAPlaceOpenForAReason() {
    onNotice(1, 1, 2, 3);
    upheld(counties.get(0));
    noticeOver();
    Map<String, Object> none = meeting("2021-12-04", "amend");
    none.put("rows", List.of(row(counties.get(1), false, null)));
    assertThatThrownBy(() -> path.complete(path.task(round, "deliberate"), "meeting", none))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("建议入选而未选，应填写理由");
    none.put("rows", List.of(row(counties.get(1), false, "实效不突出")));
    path.complete(path.task(round, "deliberate"), "meeting", none);
    assertThat(notices.of(round)).hasSize(1);
    assertThat(path.open(round, "deliberate")).isZero();
    assertThat(ended("nobodySelected")).isTrue();
  }

  @Test
  void sd64_09_aReturnedSuccessionGoesBackToTheDraftWithItsCandidatesOnly() {
    onNotice(1, 1, 2, 2, 4);
    upheld(counties.get(0));
    noticeOver();
    Map<String, Object> returned = meeting("2021-12-04", "return");
    returned.put("reason", "请补充核实");
    path.complete(path.task(round, "deliberate"), "meeting", returned);
    Task draft = path.task(round, "draftList");
    assertThat(path.form(draft, "list", Map.class).toString())
        .contains(counties.get(1), counties.get(2))
        .doesNotContain(counties.get(3));
    path.complete(
        draft,
        "list",
        Map.of(
            "rows",
            List.of(row(counties.get(1), true, null), row(counties.get(2), false, "并列，择优"))));
    path.approve(round, "2021-12-04");
    assertThat(notices.counties(round + "-notice-2")).containsExactly(counties.get(1));
    upheld(counties.get(1));
    path.at(SECOND_OVER);
    path.runDueJobs(round);
    assertThat(path.form(path.task(round, "deliberate"), "meeting", Map.class).toString())
        .as("the tie was decided for the other: this one is next")
        .contains(counties.get(2));
  }

  @Test
  void sd64_15_aDisqualificationDuringTheNoticeIsAVacancyToo() {
    onNotice(1, 1, 2);
    rounds.disqualify(round, counties.get(0));
    noticeOver();
    path.approve(round, "2021-12-04");
    assertThat(notices.counties(round + "-notice-2")).containsExactly(counties.get(1));
  }

  @Test
  void sd64_15_whoIsDisqualifiedBeforeTheDocumentIsNotRecognised() {
    onNotice(2, 1, 2);
    noticeOver();
    rounds.disqualify(round, counties.get(0));
    issue("鲁民〔2021〕88号", "2021-12-04");
    assertThat(recognitions.of(round))
        .extracting(Recognition::county, Recognition::place)
        .containsExactly(tuple(counties.get(1), 1));
  }

  @Test
  void sd64_09_theDocumentHasANumberAndADateAfterTheNotice() {
    onNotice(1, 1);
    noticeOver();
    assertThatThrownBy(() -> issue("　", "2021-12-03"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("文号填的是（空）")
        .hasMessageContaining("发文日期为2021年12月3日，公示到2021年12月3日24:00才期满");
    assertThatThrownBy(() -> issue("鲁民〔2021〕88号", "2021-12-05"))
        .hasMessageContaining("发文日期为2021年12月5日，不能晚于今天（2021年12月4日）");
    assertThatThrownBy(() -> issue("号".repeat(51), "2021-12-04")).hasMessageContaining("50个字");
    assertThatThrownBy(() -> issue("鲁民〔2021〕88号", null)).isInstanceOf(Refused.class);
    assertThat(path.open(round, "issueDocument")).isOne();
  }

  @Test
  void sd64_09_equalRanksShareAPlaceAmongTheRecognised() {
    onNotice(3, 1, 2, 2);
    noticeOver();
    issue("鲁民〔2021〕88号", "2021-12-04");
    assertThat(recognitions.of(round)).extracting(Recognition::place).containsExactly(1, 2, 2);
  }

  @Test
  void sd64_15_aRevokedRecognitionStandsNoMoreAndStaysOnRecord() {
    onNotice(1, 1);
    noticeOver();
    issue("鲁民〔2021〕88号", "2021-12-04");
    DelegateExecution again = execution();
    recognise.execute(again);
    recognitions.revoke(round + "-" + counties.get(0), LocalDate.of(2022, 3, 1));
    recognise.execute(again);
    assertThat(standing.stands(counties.get(0))).isFalse();
    assertThat(recognise.counties(round)).isEmpty();
    assertThat(recognitions.of(round))
        .singleElement()
        .returns(LocalDate.of(2022, 3, 1), Recognition::revokedOn);
  }

  private DelegateExecution execution() {
    DelegateExecution execution = Mockito.mock(DelegateExecution.class);
    Mockito.when(execution.getVariable("roundId")).thenReturn(round);
    return execution;
  }

  private void onNotice(int size, int... places) {
    round = rounds.of(variant, size, places);
    spine = path.spine(round);
    path.draftAsProposed(round);
    path.approve(round, "2021-11-26");
  }

  private void noticeOver() {
    path.at(NOTICE_OVER);
    path.runDueJobs(round);
  }

  private void upheld(String county) {
    objections.file(round, new Objection(county, "床位数不实", "附照片三张", null, null));
    path.complete(
        path.task(round, "investigateObjection"),
        "finding",
        Map.of("upheld", true, "answer", "情况属实。"));
  }

  private void issue(String number, String date) {
    Map<String, Object> document = new HashMap<>();
    document.put("number", number);
    document.put("date", date);
    path.complete(path.task(round, "issueDocument"), "document", document);
  }

  private boolean ended(String event) {
    return history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(spine.getId())
            .activityId(event)
            .count()
        == 1;
  }
}
