package org.shifan.xinjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.xinjiang.Xinjiang.COUNTY;
import static org.shifan.xinjiang.Xinjiang.OTHER;
import static org.shifan.xinjiang.Xinjiang.PREFECTURE;
import static org.shifan.xinjiang.Xinjiang.ROUND;
import static org.shifan.xinjiang.Xinjiang.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.db.HasDbRevision;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.FilingSteps;
import org.shifan.process.Forms;
import org.shifan.process.OpenForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A prefecture and its counties, from the notice to the nomination. */
@EngineTest
@Import({Province.class, Stages.class, Xinjiang.class})
class PilotNominationTest {

  private static final String ENDS = "2016-12-31";

  @Autowired private Province province;
  @Autowired private Stages stages;
  @Autowired private Xinjiang xinjiang;
  @Autowired private FilingSteps steps;
  @Autowired private OpenForms forms;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;

  @BeforeEach
  void onePrefectureIsAsked() {
    xinjiang.opensOnePrefecture();
  }

  @Test
  void xj2015_02_aPlanWithoutOneOfTheNineTasksIsRefused() {
    Map<String, Object> plan = PilotForms.plan(ENDS);
    List<Map<String, Object>> tasks = new ArrayList<>(PilotForms.tasks("content", "x"));
    tasks.remove(4);
    plan.put("tasks", tasks);
    refused(COUNTY, plan, "（XJ2015-02）");
    refused(COUNTY, plan, "吸引社会参与");
  }

  @Test
  void xj2015_05_everyTaskHasItsBreakthroughAndMoreThanNineMayBePlanned() {
    Map<String, Object> plan = PilotForms.plan(ENDS);
    plan.put("tasks", PilotForms.tasks("content", "建立协调机制，明确责任分工，按季度推进。"));
    refused(COUNTY, plan, "“重点突破的内容”没有填写，应不少于4字");
    plan = PilotForms.plan(ENDS);
    plan.put("ownTasks", List.of(Map.of("name", "边境老人关爱", "content", "定期走访")));
    stages.files(id("plan", COUNTY), plan);
    assertThat(xinjiang.status(id("plan", COUNTY))).isEqualTo(FilingStatus.SIGNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overview",
        "state",
        "groundwork",
        "advantages",
        "disadvantages",
        "goals",
        "tasks",
        "projects",
        "safeguards",
        "schedule"
      })
  void xj2015_06_aPlanWithoutOneOfItsTenPartsIsRefused(String part) {
    Map<String, Object> plan = PilotForms.plan(ENDS);
    plan.put(part, plan.get(part) instanceof List ? List.of() : "");
    assertThatThrownBy(() -> stages.files(id("plan", COUNTY), plan))
        .hasMessageMatching("(?s).*（XJ2015-0[26]）.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"meetingOn", "meetingNumber", "leaderName", "leaderPost", "leadingOffice"})
  void xj2015_07_theGovernmentsMeetingAndItsLeadingGroupAreNamed(String field) {
    Map<String, Object> plan = PilotForms.plan(ENDS);
    plan.put(field, "");
    refused(COUNTY, plan, "（XJ2015-07）");
  }

  @Test
  void xj2015_07_aMeetingThatHasNotBeenHeldAgreesToNothing() {
    Map<String, Object> plan = PilotForms.plan(ENDS);
    plan.put("meetingOn", "2015-04-25");
    refused(COUNTY, plan, "“人民政府审议同意的会议日期”应不晚于2015年4月24日，现为2015年4月25日（XJ2015-07）");
  }

  @Test
  void xj2015_15_aPlanEndsAfterItIsSentAndItsScheduleBefore() {
    refused(COUNTY, PilotForms.plan("2015-04-23"), "“试点完成日期”应不早于2015年4月24日");
    Map<String, Object> plan = PilotForms.plan(ENDS);
    plan.put("schedule", List.of(Map.of("until", "2017-01-01", "milestone", "验收")));
    refused(COUNTY, plan, "第1行“时间安排的完成日期”应不晚于2016年12月31日，现为2017年1月1日（XJ2015-06）");
  }

  @Test
  void xj2015_09_whoReceivesReadsNamesAndNoCodes() {
    xinjiang.plans(COUNTY, ENDS);
    nominated(COUNTY);
    assertThat(province.shows(stages.task(id("nomination", PREFECTURE), "receiveFiling"), "view"))
        .contains("县（市、区）：新疆维吾尔自治区昌吉回族自治州昌吉市")
        .doesNotContain("县（市、区）：652301", "本次办理");
    stages.files(id("plan", OTHER), PilotForms.plan(ENDS));
    assertThat(province.shows(stages.task(id("plan", OTHER), "countersign"), "view"))
        .contains("试点任务：创新协作机制")
        .doesNotContain("coordination", "任务代码");
    assertThat(steps.name(id("plan", OTHER), "fill")).contains("填报综合试点方案");
    assertThat(
            steps.filled(
                id("nomination", PREFECTURE), "fill", Forms.text(PilotForms.nomination(COUNTY))))
        .hasValueSatisfying(
            form -> assertThat(form.grids().get(0).rows().get(0).get(0)).endsWith("昌吉回族自治州昌吉市"));
  }

  @Test
  void xj2015_07_theLeadingGroupIsHeadedByThePrincipalLeader() {
    Map<String, Object> plan = PilotForms.plan(ENDS);
    plan.put("leaderPost", "副市长");
    plan.put("action", "submit");
    identity.setAuthentication("mz-" + COUNTY, List.of("civil-affairs-" + COUNTY));
    String task = stages.task(id("plan", COUNTY), "fill").getId();
    assertThatThrownBy(() -> tasks.complete(task, Map.of("filing", Forms.value(plan))))
        .hasMessageContaining("组长职务");
  }

  @Test
  void xj2015_07_nothingIsSentThatTheCountyGovernmentHasNotAgreedTo() {
    stages.files(id("plan", COUNTY), PilotForms.plan(ENDS));
    assertThat(xinjiang.status(id("plan", COUNTY))).isEqualTo(FilingStatus.SIGNING);
    stages.refuses(id("plan", COUNTY), "government-" + COUNTY, "资金安排须再议");
    assertThat(province.shows(stages.task(id("plan", COUNTY), "fill"), "view")).contains("资金安排须再议");
    xinjiang.sendsPlan(COUNTY, ENDS);
    assertThat(xinjiang.status(id("plan", COUNTY))).isEqualTo(FilingStatus.SENT);
  }

  @Test
  void xj2015_08_thePlanAndTheMinutesOfTheGovernmentsMeetingAreDemanded() {
    assertThatThrownBy(() -> stages.files(id("plan", "652323"), PilotForms.plan(ENDS)))
        .hasMessageContaining("综合试点方案")
        .hasMessageContaining("人民政府同意申报的会议纪要");
  }

  @Test
  void xj2015_08_aPrefectureReviewsFirstAndMayReturnAPlan() {
    xinjiang.sendsPlan(COUNTY, ENDS);
    assertThatThrownBy(() -> nominated(COUNTY)).hasMessageContaining("XJ2015-09");
    stages.returns(id("plan", COUNTY), "civil-affairs-" + PREFECTURE, "时间安排不具体");
    xinjiang.plans(COUNTY, ENDS);
    nominated(COUNTY);
    assertThat(xinjiang.status(id("nomination", PREFECTURE))).isEqualTo(FilingStatus.SENT);
  }

  @Test
  void xj2015_08_theTwentiethOfMayIsTheLastDay() {
    xinjiang.plans(COUNTY, ENDS);
    province.timePasses("2015-05-20T23:59");
    xinjiang.sendsPlan(OTHER, ENDS);
    nominated(COUNTY);
    province.timePasses("2015-05-21T00:00");
    assertThat(xinjiang.status(id("nomination", PREFECTURE))).isEqualTo(FilingStatus.SENT);
    assertThat(xinjiang.status(id("plan", "652323"))).isEqualTo(FilingStatus.NOT_FILED);
    assertThat(stages.tasks(id("plan", "652323"), "fill")).isEmpty();
  }

  @Test
  void xj2015_09_exactlyOneCountyIsNominatedOrAReasonGiven() {
    xinjiang.plans(COUNTY, ENDS);
    xinjiang.plans(OTHER, ENDS);
    assertThatThrownBy(() -> nominated()).hasMessageContaining("应为1个，现为0个（XJ2015-09）");
    assertThatThrownBy(() -> nominated(COUNTY, OTHER)).hasMessageContaining("应为1个，现为2个（XJ2015-09）");
    assertThatThrownBy(() -> nominated("652323")).hasMessageContaining("XJ2015-09");
    nominated(OTHER);
    assertThat(xinjiang.status(id("nomination", PREFECTURE))).isEqualTo(FilingStatus.SENT);
  }

  @Test
  void xj2015_09_aPlanCanBeChosenOnTheOpenFormAsSoonAsItIsReceived() {
    xinjiang.sendsPlan(COUNTY, ENDS);
    assertThat(offered()).as("not reviewed yet").isEmpty();
    stages.receives(id("plan", COUNTY), "civil-affairs-" + PREFECTURE);
    assertThat(offered()).containsExactly(COUNTY);
    xinjiang.plans(OTHER, ENDS);
    assertThat(offered()).containsExactly(COUNTY, OTHER);
  }

  /** Whom the open form of the nomination lets choose. */
  private List<String> offered() {
    Task open = stages.task(id("nomination", PREFECTURE), "fill");
    return Forms.read(province.shows(open, "view"), JsonNode.class)
        .path("options")
        .path("nominated")
        .findValuesAsText("value");
  }

  @Test
  void xj2015_09_aPrefectureWithoutACountyToNominateSaysWhy() {
    Map<String, Object> nil = PilotForms.nil();
    nil.put("nilReason", "");
    assertThatThrownBy(() -> stages.files(id("nomination", PREFECTURE), nil))
        .hasMessageContaining("应当说明理由");
    stages.files(id("nomination", PREFECTURE), PilotForms.nil());
    assertThat(xinjiang.status(id("nomination", PREFECTURE))).isEqualTo(FilingStatus.SENT);
  }

  @Test
  void xj2015_08_aNominationThatIsNotSentByThenIsLate() {
    xinjiang.plans(COUNTY, ENDS);
    province.timePasses("2015-05-21T00:00");
    assertThat(xinjiang.status(id("nomination", PREFECTURE))).isEqualTo(FilingStatus.NOT_FILED);
    assertThat(stages.tasks(id("nomination", PREFECTURE), "fill")).isEmpty();
  }

  @Test
  void xj2015_08_whatIsNotNominatedWaitsForNobody() {
    xinjiang.plans(COUNTY, ENDS);
    xinjiang.sendsPlan(OTHER, ENDS);
    xinjiang.nominates(PREFECTURE, PilotForms.nomination(COUNTY));
    assertThat(xinjiang.status(id("plan", OTHER))).isEqualTo(FilingStatus.UNREVIEWED);
    assertThat(stages.tasks(id("plan", OTHER), "receiveFiling")).isEmpty();
    assertThat(xinjiang.status(id("plan", "652323"))).isEqualTo(FilingStatus.NOT_FILED);
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ROUND + "-" + PREFECTURE)
                .count())
        .isZero();
  }

  @Test
  void anOpenFormIsWrittenOnlyWhereItShowsSomethingNew() {
    String nomination = id("nomination", PREFECTURE);
    int written = written(nomination);
    forms.refresh(nomination, "fill");
    assertThat(written(nomination)).as("nothing new").isEqualTo(written);
    xinjiang.plans(COUNTY, ENDS);
    forms.refresh(nomination, "fill");
    assertThat(written(nomination)).as("a plan to choose").isGreaterThan(written);
  }

  /** How often what the open form of a filing shows was written. */
  private int written(String filing) {
    return runtime
        .createVariableInstanceQuery()
        .variableName("view")
        .executionIdIn(stages.task(filing, "fill").getExecutionId())
        .list()
        .stream()
        .mapToInt(view -> ((HasDbRevision) view).getRevision())
        .sum();
  }

  private void nominated(String... counties) {
    stages.files(id("nomination", PREFECTURE), PilotForms.nomination(counties));
  }

  private void refused(String county, Map<String, Object> plan, String sentence) {
    assertThatThrownBy(() -> stages.files(id("plan", county), plan)).hasMessageContaining(sentence);
    assertThat(xinjiang.status(id("plan", county))).isEqualTo(FilingStatus.OPEN);
  }
}
