package org.shifan.xinjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.xinjiang.Xinjiang.COUNTY;
import static org.shifan.xinjiang.Xinjiang.PREFECTURE;
import static org.shifan.xinjiang.Xinjiang.REGION;
import static org.shifan.xinjiang.Xinjiang.ROUND;
import static org.shifan.xinjiang.Xinjiang.id;
import static org.shifan.xinjiang.Xinjiang.quarterly;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.filing.FilingStatus;
import org.shifan.supervision.Measures;
import org.shifan.supervision.TakenMeasure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A pilot from its commitment letter to its assessment, or to its withdrawal. */
@EngineTest
@Import({Province.class, Stages.class, Xinjiang.class})
class PilotTest {

  private static final String SUPERVISION = ROUND + "-quarterly-" + COUNTY;
  private static final String REGIONAL = "civil-affairs-" + REGION;

  @Autowired private Province province;
  @Autowired private Stages stages;
  @Autowired private Xinjiang xinjiang;
  @Autowired private Measures measures;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;

  @Test
  void xj2015_11_bothSignTheCommitmentLetterByTheEndOfMay() {
    xinjiang.pilots("2015-09-30");
    assertThat(stages.task(id("commitment", COUNTY), "fill", REGIONAL).getDueDate())
        .isEqualTo(Date.from(Province.at("2015-06-01T00:00")));
    stages.files(id("commitment", COUNTY), PilotForms.commitment());
    assertThat(stages.tasks(SUPERVISION, "fill")).isEmpty();
    assertThat(xinjiang.status(id("commitment", COUNTY))).isEqualTo(FilingStatus.SIGNING);
    stages.refuses(id("commitment", COUNTY), "government-" + COUNTY, "承诺事项须细化");
    xinjiang.commits();
    assertThat(xinjiang.status(id("commitment", COUNTY))).isEqualTo(FilingStatus.RECEIVED);
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("supervision")
                .processInstanceBusinessKey(SUPERVISION)
                .count())
        .isOne();
  }

  @Test
  void xj2015_11_withoutACommitmentThereIsNoPilot() {
    xinjiang.pilots("2015-09-30");
    province.timePasses("2015-12-31T00:00");
    assertThat(xinjiang.status(id("commitment", COUNTY))).isEqualTo(FilingStatus.NOT_FILED);
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ROUND + "-" + COUNTY)
                .count())
        .isZero();
  }

  @Test
  void xj2015_13_eachQuarterIsReportedToTheRegionWithACopyToThePrefecture() {
    xinjiang.pilots("2015-09-30");
    xinjiang.commits();
    assertThat(stages.tasks(quarterly("2015-Q2"), "fill")).isEmpty();
    province.timePasses("2015-07-01T00:00");
    assertThat(stages.task(quarterly("2015-Q2"), "fill").getDueDate())
        .isEqualTo(Date.from(Province.at("2015-07-16T00:00")));
    xinjiang.reports("2015-Q2");
    var copy = stages.task(SUPERVISION, "readCopy", "civil-affairs-" + PREFECTURE);
    assertThat(copy.getDescription()).endsWith("依据：XJ2015-13。");
    assertThat(province.shows(copy, "view"))
        .contains("2015年第二季度", "1750÷50＝35张，已达到", "79÷100×100%＝79%，未达到", "联席会议制度已建立");
    province.completes(copy, "copy", Map.of("remark", "已协调用地"));
    assertThat(stages.tasks(SUPERVISION, "readCopy")).isEmpty();
    assertThat(measures.ofRound(ROUND)).isEmpty();
  }

  @Test
  void xj2015_13_aReportLacksNoTaskAndNoFigure() {
    xinjiang.pilots("2015-09-30");
    xinjiang.commits();
    province.timePasses("2015-07-01T00:00");
    Map<String, Object> report = new HashMap<>(PilotForms.quarterly());
    report.put("targets", List.of());
    assertThatThrownBy(() -> stages.files(quarterly("2015-Q2"), report))
        .hasMessageContaining("每千名老年人拥有养老床位");
    report.put(
        "targets",
        List.of(
            Map.of("target", "beds"),
            Map.of("target", "communities"),
            Map.of("target", "townships"),
            Map.of("target", "villages")));
    assertThatThrownBy(() -> stages.files(quarterly("2015-Q2"), report))
        .hasMessageContaining("第1行“指标的分子”没有填写（XJ2015-13）");
    report.putAll(PilotForms.quarterly());
    report.put("tasks", List.of());
    assertThatThrownBy(() -> stages.files(quarterly("2015-Q2"), report))
        .hasMessageContaining("（XJ2015-13）");
  }

  @Test
  void xj2015_13_whatIsSavedWithoutItsRowsHasThemAgain() {
    xinjiang.pilots("2015-09-30");
    xinjiang.commits();
    province.timePasses("2015-07-01T00:00");
    stages.fills(quarterly("2015-Q2"), "save", Map.of("summary", "草稿"));
    assertThat(province.shows(stages.task(quarterly("2015-Q2"), "fill"), "filing"))
        .contains("草稿", "coordination", "workforce", "villages");
    xinjiang.reports("2015-Q2");
    assertThat(xinjiang.status(quarterly("2015-Q2"))).isEqualTo(FilingStatus.RECEIVED);
  }

  @Test
  void xj2015_03_aFigureThatCannotBeIsNotReported() {
    xinjiang.pilots("2015-09-30");
    xinjiang.commits();
    province.timePasses("2015-07-01T00:00");
    Map<String, Object> report = new HashMap<>(PilotForms.quarterly());
    report.put("targets", PilotForms.figures("1750", "0", "79", "100"));
    assertThatThrownBy(() -> stages.files(quarterly("2015-Q2"), report))
        .hasMessageContaining("“每千名老年人拥有养老床位”的分母老年人口数（千人）为0")
        .hasMessageContaining("现为1750（XJ2015-03）。");
    report.put("targets", PilotForms.figures("1750", "50", "101", "100"));
    assertThatThrownBy(() -> stages.files(quarterly("2015-Q2"), report))
        .hasMessageContaining("（101）大于分母城市社区总数（个）（100）（XJ2015-03）。");
    report.put("targets", PilotForms.figures("1750", "50", "0", "0"));
    stages.files(quarterly("2015-Q2"), report);
    assertThat(xinjiang.status(quarterly("2015-Q2"))).isEqualTo(FilingStatus.SENT);
  }

  @Test
  void xj2015_13_anUnreadCopyHoldsNothingUp() {
    xinjiang.pilots("2015-07-31");
    xinjiang.commits();
    province.timePasses("2015-07-01T00:00");
    xinjiang.reports("2015-Q2");
    province.timePasses("2015-07-31T23:59");
    assertThat(stages.tasks(SUPERVISION, "readCopy")).hasSize(1);
    province.timePasses("2015-08-01T00:00");
    assertThat(stages.tasks(SUPERVISION, "readCopy")).isEmpty();
    assertThat(stages.tasks(id("assessment", COUNTY), "fill")).hasSize(1);
  }

  @Test
  void xj2015_14_oneMissedIsRemindedTwoAreTalkedToThreeAreDecidedOn() {
    xinjiang.pilots("2016-12-31");
    xinjiang.commits();
    province.timePasses("2015-07-15T23:59");
    assertThat(measures()).isEmpty();
    province.timePasses("2015-07-16T00:00");
    assertThat(measures()).containsExactly("remind");
    assertThat(province.shows(stages.task(quarterly("2015-Q2"), "fill"), "view"))
        .contains("2015年第二季度逾期未报送：提醒（逾期1天，连续缺报1次）");
    assertThat(stages.tasks(SUPERVISION, "talk")).isEmpty();
    xinjiang.reports("2015-Q2");
    province.timePasses("2015-10-16T00:00");
    assertThat(measures()).containsExactly("remind", "talk");
    assertThat(stages.task(SUPERVISION, "talk").getDescription()).endsWith("依据：XJ2015-14。");
    talks();
    province.timePasses("2016-01-16T00:00");
    assertThat(measures()).containsExactly("remind", "talk", "decide");
    decides("keep", "整改到位，继续试点");
    assertThat(stages.tasks(quarterly("2015-Q4"), "fill")).hasSize(1);
    province.timePasses("2016-04-01T00:00");
    assertThat(xinjiang.status(quarterly("2015-Q3"))).isEqualTo(FilingStatus.NOT_FILED);
    xinjiang.reports("2016-Q1");
    province.timePasses("2016-07-16T00:00");
    assertThat(measures()).containsExactly("remind", "talk", "decide", "remind");
  }

  @Test
  void xj2015_14_aPilotThatIsWithdrawnOwesNothingMore() {
    xinjiang.pilots("2016-12-31");
    xinjiang.commits();
    province.timePasses("2015-10-16T00:00");
    talks();
    province.timePasses("2016-01-16T00:00");
    assertThatThrownBy(() -> decides("withdraw", " ")).hasMessageContaining("理由");
    decides("withdraw", "连续三个季度未报告，工作停滞");
    assertThat(xinjiang.status(quarterly("2015-Q4"))).isEqualTo(FilingStatus.NOT_FILED);
    assertThat(stages.tasks(quarterly("2015-Q4"), "fill")).isEmpty();
    province.timePasses("2017-03-01T00:00");
    assertThat(stages.tasks(id("assessment", COUNTY), "fill")).isEmpty();
    assertThat(stages.tasks(quarterly("2016-Q1"), "fill")).isEmpty();
  }

  @Test
  void xj2015_15_theFinalAssessmentFollowsThePlansEnd() {
    xinjiang.pilots("2015-09-30");
    xinjiang.commits();
    province.timePasses("2015-07-02T00:00");
    xinjiang.reports("2015-Q2");
    province.timePasses("2015-09-30T23:59");
    assertThat(stages.tasks(id("assessment", COUNTY), "fill")).isEmpty();
    province.timePasses("2015-10-02T00:00");
    xinjiang.reports("2015-Q3");
    province.timePasses("2015-11-02T00:00");
    var task = stages.task(id("assessment", COUNTY), "fill", REGIONAL);
    assertThat(province.shows(task, "view")).contains("力争不低于35张");
    Map<String, Object> without = new HashMap<>(PilotForms.assessment());
    without.put("targets", List.of());
    assertThatThrownBy(() -> stages.files(id("assessment", COUNTY), without))
        .hasMessageContaining("（XJ2015-15）");
    stages.files(id("assessment", COUNTY), PilotForms.assessment());
    assertThat(xinjiang.status(id("assessment", COUNTY))).isEqualTo(FilingStatus.RECEIVED);
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(tasks.createTaskQuery().count()).isZero();
  }

  @Test
  void xj2015_15_aMissingReportDoesNotHoldUpTheAssessment() {
    xinjiang.pilots("2015-09-30");
    xinjiang.commits();
    province.timePasses("2015-10-01T00:00");
    assertThat(stages.tasks(quarterly("2015-Q3"), "fill")).hasSize(1);
    assertThat(stages.tasks(id("assessment", COUNTY), "fill")).hasSize(1);
    stages.files(id("assessment", COUNTY), PilotForms.assessment());
    assertThat(runtime.createProcessInstanceQuery().count())
        .as("the reports are still supervised")
        .isPositive();
    province.timePasses("2015-10-16T00:00");
    talks();
    province.timePasses("2016-03-01T00:00");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void xj2015_14_15_whoIsWithdrawnAfterThePlansEndIsNotAssessed() {
    xinjiang.pilots("2015-12-31");
    xinjiang.commits();
    province.timePasses("2015-10-16T00:00");
    talks();
    province.timePasses("2016-01-16T00:00");
    assertThat(xinjiang.status(id("assessment", COUNTY))).isEqualTo(FilingStatus.OPEN);
    decides("withdraw", "连续三个季度未报告，工作停滞");
    assertThat(xinjiang.status(id("assessment", COUNTY))).isEqualTo(FilingStatus.NOT_FILED);
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  private List<String> measures() {
    return measures.ofRound(ROUND).stream().map(TakenMeasure::measure).toList();
  }

  private void talks() {
    Map<String, Object> talk = new HashMap<>();
    talk.put("heldOn", "2099-01-01");
    talk.put("participants", "自治区民政厅、昌吉市人民政府");
    talk.put("findings", "负责人员调整，报告延误");
    talk.put("demands", "一周内补报");
    assertThatThrownBy(() -> stages.says(SUPERVISION, "talk", REGIONAL, "talk", talk))
        .hasMessageContaining("至今天");
    talk.put("heldOn", LocalDate.parse(province.today()).minusDays(1).toString());
    assertThatThrownBy(() -> stages.says(SUPERVISION, "talk", REGIONAL, "talk", talk))
        .hasMessageContaining("约谈日期应在");
    talk.put("heldOn", province.today());
    stages.says(SUPERVISION, "talk", REGIONAL, "talk", talk);
  }

  private void decides(String decision, String reason) {
    stages.says(
        SUPERVISION,
        "decideWithdrawal",
        REGIONAL,
        "withdrawal",
        Map.of("decision", decision, "reason", reason));
  }
}
