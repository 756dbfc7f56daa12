package org.shifan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.decision.RoundPath.meeting;
import static org.shifan.decision.RoundPath.row;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
@Import({RankedRounds.class, RoundPath.class})
class DeliberateTest {

  @Autowired RankedRounds rounds;
  @Autowired RoundPath path;
  @Autowired SelectionLists lists;
  @Autowired Meetings meetings;
  @Autowired IdentityService identity;
  @Autowired JdbcClient jdbc;

  private List<String> counties;
  private String round;

  /** A round that selects two of four; third and fourth tie behind the cut. */
  @BeforeEach
  void listDrafted() {
    path.at("2021-11-25T09:00:00+08:00");
    counties = rounds.counties(4);
    round = rounds.of(2, 1, 2, 3, 3);
    path.start("selection", round);
    path.draftAsProposed(round);
    path.at("2021-11-26T09:00:00+08:00");
  }

  @AfterEach
  void clear() {
    rounds.clear();
  }

  @Test
  void sd64_08_anApprovedListIsThatOfTheDraftAndGoesOnNotice() {
    path.approve(round, "2021-11-26");
    assertThat(decided()).containsExactly(counties.get(0), counties.get(1));
    assertThat(noticed()).containsExactlyInAnyOrder(counties.get(0), counties.get(1));
  }

  @Test
  void sd64_08_whoWithdrewIsKeptAndDidNotDecide() {
    path.approve(round, "2021-11-26");
    Meetings.Held held = meetings.of(round).get(0);
    assertThat(held.attendees()).isEqualTo("赵一、钱二、孙三");
    assertThat(held.recused()).isEqualTo("孙三");
    assertThat(held.deciders()).isEqualTo("赵一、钱二");
  }

  @Test
  void sd64_08_anApprovalMustBeThatOfTheDraft() {
    refuses(
            with(
                "approve",
                row(counties.get(0), true, null),
                row(counties.get(1), false, "有意见"),
                row(counties.get(2), true, "递补")))
        .hasMessageContaining("会议决定为同意，但市中区与提交审议的名单不一致，应选择“调整”");
    complete(with("approve", row(counties.get(1), true, null), row(counties.get(0), true, null)));
    assertThat(decided()).containsExactly(counties.get(0), counties.get(1));
  }

  @Test
  void sd64_08_anAmendmentNeedsAReasonForEachChange() {
    refuses(
            with(
                "amend",
                row(counties.get(0), true, null),
                row(counties.get(1), false, null),
                row(counties.get(2), true, null)))
        .hasMessageContaining("市中区（第2名）建议入选而未选，应填写理由")
        .hasMessageContaining("第3名）未建议入选而选入，应填写理由");
    complete(
        with(
            "amend",
            row(counties.get(0), true, null),
            row(counties.get(1), false, "补贴政策尚未落实"),
            row(counties.get(2), true, "实效更为突出")));
    assertThat(decided()).containsExactly(counties.get(0), counties.get(2));
    SelectionList decision = lists.of(round).last(Kind.DECISION).orElseThrow();
    assertThat(decision.of(counties.get(1)).orElseThrow().declined()).isTrue();
    assertThat(decision.of(counties.get(1)).orElseThrow().reason()).isEqualTo("补贴政策尚未落实");
    assertThat(decision.of(counties.get(3)).orElseThrow().declined()).isFalse();
  }

  @Test
  void sd64_08_anAmendmentWithoutAChangeIsRefused() {
    refuses(with("amend", row(counties.get(0), true, null), row(counties.get(1), true, null)))
        .hasMessageContaining("会议决定为调整，但名单没有变化");
  }

  @Test
  void sd64_03_theMeetingMayNotGoBeyondTheTolerance() {
    rounds.clear();
    List<String> many = rounds.counties(9);
    round = rounds.of(1, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    path.start("selection", round);
    path.draftAsProposed(round);
    Object[] rows = many.stream().map(county -> row(county, true, "实效突出")).toArray();
    refuses(with("amend", rows)).hasMessageContaining("名单选入了9个，应选1个左右，最多6个");
  }

  @Test
  void sd64_08_aReturnNeedsAReasonAndGoesBackToTheDraftAsItWas() {
    refuses(meeting("2021-11-26", "return")).hasMessageContaining("会议决定为退回，应填写退回理由");
    Map<String, Object> returned = meeting("2021-11-26", "return");
    returned.put("reason", "请核实市中区数据");
    complete(returned);
    assertThat(lists.of(round).decided()).isFalse();
    assertThat(path.open(round, "deliberate")).isZero();
    var task = path.task(round, "draftList");
    assertThat(path.form(task, "view", Map.class).get("returned")).isEqualTo("请核实市中区数据");
    assertThat(path.form(task, "list", ListForm.class).rows())
        .filteredOn(ListRow::selected)
        .extracting(ListRow::county)
        .containsExactly(counties.get(0), counties.get(1));
    path.draftAsProposed(round);
    path.approve(round, "2021-11-26");
    assertThat(meetings.of(round))
        .extracting(Meetings.Held::decision)
        .containsExactly("return", "approve");
  }

  @Test
  void sd64_08_theDateLiesBetweenTheDraftAndToday() {
    refuses(meeting("2021-11-27", "approve"))
        .hasMessageContaining("会议日期为2021年11月27日，不能晚于今天（2021年11月26日）");
    refuses(meeting("2021-11-24", "approve"))
        .hasMessageContaining("会议日期为2021年11月24日，不能早于名单提交之日（2021年11月25日）");
    refuses(meeting(null, "approve")).hasMessageContaining("没有填写会议日期");
    path.approve(round, "2021-11-25");
  }

  @Test
  void sd64_15_somebodyWhoDidNotWithdrawMustDecide() {
    Map<String, Object> meeting = meeting("2021-11-26", "approve");
    meeting.put("attendees", "孙三");
    refuses(meeting).hasMessageContaining("出席人员（孙三）全部回避，没有人作出决定");
    meeting.put("attendees", " ");
    refuses(meeting).hasMessageContaining("没有填写出席人员");
  }

  @Test
  void sd64_15_whoWithdrewDoesNotCompleteTheTask() {
    Map<String, Object> meeting = meeting("2021-11-26", "approve");
    meeting.put("recused", "director-370000-2");
    identity.setAuthentication("director-370000-2", List.of("directors-370000"));
    try {
      refuses(meeting).hasMessageContaining("办理本任务的director-370000-2列在回避人员中");
    } finally {
      identity.clearAuthentication();
    }
    complete(meeting);
  }

  @Test
  void sd64_08_numberAndDecisionAreNeeded() {
    Map<String, Object> meeting = meeting("2021-11-26", "agree");
    meeting.put("number", "");
    refuses(meeting)
        .hasMessageContaining("会议编号填的是（空）")
        .hasMessageContaining("会议决定为“agree”，应为同意（approve）、调整（amend）或者退回（return）");
    assertThat(meetings.of(round)).isEmpty();
  }

  @Test
  void sd64_15_aDisqualifiedCountyIsOutOfTheMeeting() {
    rounds.disqualify(round, counties.get(1));
    refuses(with("approve", row(counties.get(0), true, null), row(counties.get(1), true, null)))
        .hasMessageContaining("市中区已退出或者被取消资格");
    complete(with("approve", row(counties.get(0), true, null)));
    assertThat(decided()).containsExactly(counties.get(0));
  }

  @Test
  void sd64_08_theMeetingSeesTheDraftWithItsReasons() {
    Map<?, ?> view = path.form(path.task(round, "deliberate"), "view", Map.class);
    assertThat(view.get("heading")).isEqualTo("拟选2个左右，名单列入2个");
    assertThat(view.get("draft")).asString().contains("历下区", "列入", "未列入");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refuses(Map<String, Object> meeting) {
    return assertThatThrownBy(() -> complete(meeting)).isInstanceOf(Refused.class);
  }

  private void complete(Map<String, Object> meeting) {
    path.complete(path.task(round, "deliberate"), "meeting", meeting);
  }

  private static Map<String, Object> with(String decision, Object... rows) {
    Map<String, Object> meeting = meeting("2021-11-26", decision);
    meeting.put("rows", List.of(rows));
    return meeting;
  }

  private List<String> decided() {
    return lists.of(round).last(Kind.DECISION).orElseThrow().selected();
  }

  private List<String> noticed() {
    return jdbc.sql("select county from notice_county").query(String.class).list();
  }
}
