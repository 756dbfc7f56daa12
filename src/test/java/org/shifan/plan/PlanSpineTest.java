package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Moments;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.calendar.Deadlines;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The plan on the real engine: opening, filings, reports, acceptance, supervision, closing. */
@EngineTest
@Import({Province.class, Stages.class, Moments.class, Year.class})
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:moments;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class PlanSpineTest {

  private static final String ROUND = Changji.ROUND;
  private static final int UNITS = 40;

  @Autowired private Year year;
  @Autowired private Stages stages;
  @Autowired private Province province;
  @Autowired private Parts parts;
  @Autowired private Filings filings;
  @Autowired private PlanReading plans;
  @Autowired private PlanRecords records;
  @Autowired private Funds funds;
  @Autowired private JdbcClient jdbc;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;

  @BeforeEach
  void thePlanIsOpen() {
    year.isOpen();
  }

  @Test
  void cj2021_02_everyUnitHasItsPartsAndItsDesk() {
    assertThat(parts.ofRound(ROUND)).hasSameSizeAs(Changji.parts(Changji.plan()));
    assertThat(year.tasks("reportParts")).hasSize(UNITS);
    assertThat(year.shows(year.task("reportParts", "liugong"), "view").path("options"))
        .hasSize(parts.of(ROUND, "liugong").size());
    assertThatThrownBy(() -> stages.opens("cj2021-plan", Map.of("year", 2021)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("每年");
  }

  @Test
  void cj2021_03_aUnitIsAddedToAnOpenListOnly() {
    province.reset();
    Map<String, Object> closed = Map.of("task", 5, "unit", "gongan");
    assertThatThrownBy(
            () -> stages.opens("cj2021-plan", Map.of("year", 2021, "added", List.of(closed))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("第5项");
    Map<String, Object> open = Map.of("task", 27, "unit", "sifa");
    stages.opens("cj2021-plan", Map.of("year", 2021, "added", List.of(open)));
    assertThat(parts.of(ROUND, "sifa")).extracting(Part::taskNo).contains(27);
  }

  @Test
  void cj2021_05_everyPartIsDividedBy31March() {
    Task task = stages.task(ROUND + "-division-liugong", "fill");
    assertThat(task.getDueDate().toInstant())
        .isEqualTo(Deadlines.endOfDay(LocalDate.of(2021, 3, 31)));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : year.shows(task, "filing").path("rows")) {
      rows.add(Year.division(row.path("part").asText()));
    }
    assertThat(rows).hasSize(parts.of(ROUND, "liugong").size());
    rows.remove(0);
    assertThatThrownBy(() -> year.completesQuickly(task, "filing", Year.division(rows)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("缺少");
    year.divides("liugong");
    year.settles();
    stages.receives(ROUND + "-division-liugong", Year.OFFICE);
    assertThat(filings.require(ROUND + "-division-liugong").status())
        .isEqualTo(FilingStatus.RECEIVED);
  }

  @Test
  void cj2021_05_aUnitsOwnDateIsNotAfterTheDocuments() {
    Task task = stages.task(ROUND + "-division-canlian", "fill");
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : year.shows(task, "filing").path("rows")) {
      Map<String, Object> typed = new HashMap<>(Year.division(row.path("part").asText()));
      typed.put("deadline", "2022-01-01");
      rows.add(typed);
    }
    assertThatThrownBy(() -> year.completesQuickly(task, "filing", Year.division(rows)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("应不晚于");
  }

  @Test
  void cj2021_05_theDivisionOfWorkIsDoneOnceItIsFiledAndReceived() {
    assertRefused("canlian", "28", "应先报送“责任分工和工作台账”，现为填报中，接收后才能报验和验收（CJ2021-05）。");
    year.divides("canlian");
    year.settles();
    assertRefused("canlian", "28", "现为已报送");
    stages.receives(ROUND + "-division-canlian", Year.OFFICE);
    year.finishes("canlian", List.of("28"));
    year.accepts("canlian");
    assertThat(part("canlian", "28").accepted()).isTrue();
  }

  @Test
  void cj2021_12_theMeasureIsDoneForAllThatShareItOnceItIsReceived() {
    String open = "应先报送“中央专项资金使用管理办法”，现为填报中，接收后才能报验和验收（CJ2021-12）。";
    assertRefused("caizheng", "30", open);
    assertRefused("liugong", "30", open);
    year.makesTheMeasure();
    year.finishes("caizheng", List.of("30"));
    year.finishes("liugong", List.of("30"));
  }

  @Test
  void cj2021_05_whatIsNotFiledIsNotAcceptedEither() {
    year.isDivided("canlian");
    year.finishes("canlian", List.of("28"));
    jdbc.sql("update filing set status = 'OPEN' where id = ?")
        .param(ROUND + "-division-canlian")
        .update();
    assertThatThrownBy(() -> year.accepts("canlian"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("应先报送“责任分工和工作台账”");
    year.returns("canlian", "请先报送责任分工");
  }

  private void assertRefused(String unit, String part, String reason) {
    assertThatThrownBy(() -> year.finishes(unit, List.of(part)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(reason);
  }

  @Test
  void cj2021_08_whatIsReportedIsAcceptedOrReturnedWithAReason() {
    year.isDivided("canlian");
    year.finishes("canlian", List.of("28"));
    Task task = year.task("acceptParts", "canlian");
    assertThatThrownBy(() -> year.completes(task, "acceptance", year.decision(task, "return", "")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("理由");
    year.returns("canlian", "请补充台账");
    assertThat(part("canlian", "28").status()).isEqualTo(PartStatus.OPEN);
    assertThat(year.shows(year.task("reportParts", "canlian"), "view").toString())
        .contains("请补充台账");
    year.finishes("canlian", List.of("28"));
    year.accepts("canlian");
    assertThat(part("canlian", "28").status()).isEqualTo(PartStatus.ACCEPTED);
  }

  @Test
  void cj2021_08_aReturnBringsTheReportBackAlsoWhenAllWasReported() {
    year.isDivided("yibao");
    List<String> all = parts.of(ROUND, "yibao").stream().map(Part::code).toList();
    year.finishes("yibao", all);
    assertThat(year.tasksOf("reportParts", "yibao")).isEmpty();
    year.returns("yibao", "佐证不足");
    year.finishes("yibao", all);
    year.accepts("yibao");
    assertThat(year.tasksOf("reportParts", "yibao")).isEmpty();
    assertThat(parts.of(ROUND, "yibao")).allMatch(Part::accepted);
  }

  @Test
  void cj2021_10_noPartIsDoneWithoutItsFigures() {
    Map<String, Object> without =
        Map.of("rows", List.of(Map.of("part", "3", "progress", "完成", "evidence", "文件")));
    Task task = year.task("reportParts", "weijian");
    assertThatThrownBy(() -> year.completes(task, "report", without))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("65岁以上老年人家庭医生签约服务比例");
    assertThatThrownBy(() -> year.completes(task, "report", doctors("80", "70")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("大于分母");
    year.completes(task, "report", doctors("69", "100"));
    year.accepts("weijian");
    LedgerView.TaskLine third = plans.ledger(ROUND).tasks().get(2);
    assertThat(third.targets().get(0).arithmetic()).startsWith("69÷100×100%＝69%，未达到");
    assertThat(third.targets().get(0).met()).isFalse();
  }

  @Test
  void cj2021_18_aTargetThatEachReachesIsReachedBeforeItIsReported() {
    Map<String, Object> figures =
        Map.of("target", "central-care", "numerator", 9, "denominator", 10);
    Map<String, Object> row = Map.of("part", "19", "progress", "完成", "evidence", "名册");
    Task task = year.task("reportParts", "liugong");
    assertThatThrownBy(
            () ->
                year.completes(
                    task, "report", Map.of("rows", List.of(row), "figures", List.of(figures))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("9÷10×100%＝90%");
  }

  @Test
  void cj2021_12_financeMakesTheMeasureWithTownsAndSubdistrictsBy31March() {
    String id = ROUND + "-measure-caizheng";
    Task task = stages.task(id, "fill");
    assertThat(task.getDueDate().toInstant())
        .isEqualTo(Deadlines.endOfDay(LocalDate.of(2021, 3, 31)));
    assertThatThrownBy(() -> stages.files(id, Map.of("title", "办法")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("专账管理")
        .hasMessageContaining("缺少管理办法正文");
    year.makesTheMeasure();
    assertThat(filings.require(id).status()).isEqualTo(FilingStatus.RECEIVED);
    assertThat(funds.of(ROUND).measure()).isPresent();
  }

  @Test
  void cj2021_06_reportsAreAskedOfAllEveryMonthAndAllAreSupervised() {
    year.timePasses("2021-03-01T09:00");
    assertThat(monthly("2021-02")).isEqualTo(UNITS);
    year.reports("liugong", "2021-02", Map.of("difficulties", "用地手续"));
    year.timePasses("2021-03-11T09:00");
    Task task = year.tasks("superviseUnits").get(0);
    JsonNode rows = year.shows(task, "guidance").path("rows");
    assertThat(rows).hasSize(UNITS);
    assertThat(rows.toString()).contains("报告已报送").contains("报告未报送");
    List<Map<String, Object>> few = List.of(Year.guided("liugong"));
    assertThatThrownBy(() -> year.completes(task, "guidance", Map.of("rows", few)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("不只是逾期的");
    year.supervises();
    assertThat(records.of(ROUND, RecordKind.GUIDANCE)).hasSize(UNITS);
    assertThat(year.shows(year.tasks("issueBulletin").get(0), "view").toString()).contains("用地手续");
  }

  @Test
  void cj2021_06_theLateAreYellowAndThenRedAndGoToTheLeadingGroup() {
    year.timePasses("2021-03-01T00:00");
    assertThat(part("minzheng", "1").warned()).isEqualTo("d30");
    year.timePasses("2021-03-24T00:00");
    assertThat(part("minzheng", "1").warned()).isEqualTo("d7");
    year.timePasses("2021-04-01T00:00");
    assertThat(part("minzheng", "1").warned()).isEqualTo("yellow");
    assertThat(year.tasks("coordinate")).isEmpty();
    assertThat(plans.ledger(ROUND).tasks().get(0).light()).isEqualTo(Light.YELLOW);
    year.timePasses("2021-04-16T00:00");
    assertThat(plans.ledger(ROUND).tasks().get(0).state()).isEqualTo("红牌");
    Task task = year.tasks("coordinate").get(0);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : year.shows(task, "coordination").path("rows")) {
      rows.add(
          Map.of(
              "task", row.path("task").asInt(),
              "decision", "urge",
              "until", "2021-04-30",
              "measures", "专班推进"));
    }
    Map<String, Object> first = new HashMap<>(rows.get(0));
    first.put("until", "2021-04-16");
    List<Map<String, Object>> wrong = new ArrayList<>(rows);
    wrong.set(0, first);
    assertThatThrownBy(() -> year.completes(task, "coordination", Map.of("rows", wrong)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("今天之后");
    year.completes(task, "coordination", Map.of("rows", rows));
    assertThat(records.of(ROUND, RecordKind.COORDINATION)).hasSameSizeAs(rows);
  }

  @Test
  void cj2021_07_theBulletinTellsWhereEveryTaskStands() {
    year.timePasses("2021-04-11T09:00");
    year.supervises();
    year.supervises();
    year.informs("2021年第1期");
    year.informs("2021年第2期");
    assertThat(plans.bulletins(ROUND)).extracting(Bulletin::month).contains("2021-02", "2021-03");
    Bulletin march = plans.bulletin(ROUND, "2021-03");
    assertThat(march.tasks()).hasSize(31);
    assertThat(march.tasks().get(0).state()).isEqualTo("黄牌");
    assertThat(march.tasks().get(0).late()).contains("昌吉市民政局").contains("六工镇人民政府");
    assertThat(march.tasks().get(4).state()).isEqualTo("推进中");
  }

  @Test
  void cj2021_16_the29thIsAcceptedByTheLeadingGroupOnceItHasInspectedAndInformed() {
    year.isAboutToBeAssessed();
    year.finishes("leading-group", List.of("29"));
    Task task = year.task("acceptParts", "leading-group");
    assertThat(stages.task(ROUND + "-leading-group", "acceptParts", Year.LEADERS).getId())
        .isEqualTo(task.getId());
    assertThatThrownBy(() -> year.accepts("leading-group"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("考核和监督检查")
        .hasMessageContaining("通报");
    year.supervises();
    year.informs("2021年第1期");
    assertThatThrownBy(() -> year.accepts("leading-group"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("考核和监督检查");
    year.timePasses("2021-08-01T00:00");
    year.inspects("2021-08-01");
    year.accepts("leading-group");
    assertThat(part("leading-group", "29").accepted()).isTrue();
  }

  @Test
  void cj2021_04_acceptanceBeginsOn1August() {
    year.isAboutToBeAssessed();
    assertThat(year.tasks("assessUnit")).isEmpty();
    year.timePasses("2021-08-01T00:00");
    assertThat(year.tasks("assessUnit")).hasSize(UNITS);
    assertThat(plans.ledger(ROUND).phases()).containsExactly("验收评估阶段");
    assertThatThrownBy(() -> year.assesses("minzheng", "qualified"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("不能评为合格");
  }

  @Test
  void cj2021_08_whoAssessesAndInspectsSeesTheStateOfToday() {
    year.isAboutToBeAssessed();
    year.timePasses("2021-08-01T00:00");
    assertThat(assessed("canlian")).contains("截至2021年8月1日", "已验收0项", "红牌1项");
    year.timePasses("2021-08-16T09:00");
    year.isDivided("canlian");
    year.finishes("canlian", List.of("28"));
    assertThat(assessed("canlian")).contains("截至2021年8月16日", "待验收1项");
    year.accepts("canlian");
    assertThat(assessed("canlian")).contains("已验收1项", "红牌0项");
    assertThat(assessed("yibao")).contains("已验收0项");
    assertThat(year.shows(year.tasks("inspect").get(0), "view").toString()).contains("已验收1项");
  }

  private String assessed(String unit) {
    JsonNode view = year.shows(year.task("assessUnit", unit), "view");
    return "截至" + view.path("asOf").asText() + view.path("state").asText();
  }

  @Test
  void cj2021_08_aUnitWithOverdueWorkIsNotQualifiedAndTheSummaryHasThemAll() {
    year.isAssessed();
    Summary summary = plans.summary(ROUND).orElseThrow();
    assertThat(summary.units()).hasSize(UNITS).allMatch(unit -> unit.result().equals("不合格"));
    assertThat(summary.tasks()).hasSize(31);
  }

  @Test
  void cj2021_04_consolidationBeginsOn1OctoberAndEndsNotBefore31December() {
    year.isAssessed();
    year.timePasses("2021-09-30T23:59");
    assertThat(year.tasks("closePlan")).isEmpty();
    year.timePasses("2021-10-01T00:00");
    Task task = year.tasks("closePlan").get(0);
    Map<String, Object> early = Map.of("experiences", "经验", "mechanisms", "机制");
    assertThatThrownBy(() -> year.completes(task, "closing", early))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2021年12月31日");
  }

  @Test
  void cj2021_23_thePlanIsClosedWithItsMechanismsAndReasonsForWhatIsLeft() {
    year.isAssessed();
    year.timePasses("2022-01-01T00:00");
    Task task = year.tasks("closePlan").get(0);
    Map<String, Object> silent = Map.of("experiences", "经验", "mechanisms", "机制");
    assertThatThrownBy(() -> year.completes(task, "closing", silent))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("没有说明原因");
    year.completes(task, "closing", explained(task));
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(management.createJobQuery().count()).isZero();
  }

  @Test
  void cj2021_10_thePlanIsNotClosedWhileABindingTargetIsNotReached() {
    year.isAssessed();
    everyPartIsAccepted();
    year.timePasses("2021-10-01T00:00");
    Task task = year.tasks("closePlan").get(0);
    assertThat(year.shows(task, "view").path("parts").toString())
        .contains("第2项指标：二级及以上综合性医院开设老年病科、老年病门诊比例", "昌吉市卫健委", "尚未填报")
        .contains("等10个单位")
        .doesNotContain("街道综合养老服务机构覆盖率")
        .doesNotContain("占有意愿的");
    Map<String, Object> silent = Map.of("experiences", "经验", "mechanisms", "机制");
    assertThatThrownBy(() -> year.completes(task, "closing", silent))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("还有15项指标没有达到目标，巩固提升阶段至2021年12月31日");
    year.reports("weijian", "2021-09", Map.of("figures", doctorsAndHospitals()));
    year.settles();
    assertThat(year.shows(task, "view").path("options")).hasSize(15 - 1);
    assertThat(year.shows(task, "view").toString()).contains("49÷100×100%＝49%，未达到（目标不低于50%）");
    year.timePasses("2022-01-01T00:00");
    Task late = year.tasks("closePlan").get(0);
    assertThatThrownBy(() -> year.completes(late, "closing", silent))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("还有14项指标没有达到目标，没有说明原因和后续安排：第2项指标：");
    year.completes(late, "closing", explained(late));
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void cj2021_10_aUnitThatMissedATargetIsNotQualifiedAndTheSummaryNamesTheTarget() {
    year.isAboutToBeAssessed();
    everyPartIsAccepted();
    year.timePasses("2021-08-01T00:00");
    String missed = "“二级及以上综合性医院开设老年病科、老年病门诊比例”尚未填报";
    assertThat(assessed("weijian")).contains("到期未达到目标的指标2项", missed);
    assertThat(assessed("canlian")).doesNotContain("未达到目标");
    assertThatThrownBy(() -> year.assesses("weijian", "qualified"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("有2项到期指标未达到目标，不能评为合格")
        .hasMessageContaining(missed);
    year.assesses("weijian", "partly");
    year.assesses("canlian", "qualified");
    for (Task task : year.tasks("assessUnit")) {
      year.assesses(province.shows(task, "unit").replace("\"", ""), "unqualified");
    }
    year.settles();
    year.inspects("2021-08-01");
    year.sumsUp();
    assertThat(plans.summary(ROUND).orElseThrow().units())
        .anySatisfy(unit -> assertThat(unit.state()).contains(missed));
  }

  /** All parts are accepted, and nobody has stated a figure. */
  private void everyPartIsAccepted() {
    LocalDate day = LocalDate.of(2021, 3, 1);
    parts.keep(
        parts.ofRound(ROUND).stream()
            .map(part -> part.reported(1, day, "who", "完成", "文件").accepted(day, "office"))
            .toList());
  }

  private static List<Map<String, Object>> doctorsAndHospitals() {
    return List.of(
        Map.of("target", "geriatrics", "numerator", "49", "denominator", "100"),
        Map.of("target", "family-doctor", "numerator", "70", "denominator", "100"));
  }

  /** The closing with a reason for each thing that its form lists. */
  private Map<String, Object> explained(Task task) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode option : year.shows(task, "view").path("options")) {
      rows.add(Map.of("id", option.path("value").asText(), "reason", "转入下年继续推进"));
    }
    return Map.of("experiences", "经验", "mechanisms", "长效机制", "rows", rows);
  }

  @Test
  void cj2021_08_aPartsFilesAreChangedUntilItIsReportedAndThoseWhoAcceptReadThem() {
    year.isDivided("canlian");
    String part = part("canlian", "28").id();
    year.uploads(part, "evidence");
    Task report = year.task("reportParts", "canlian");
    assertThat(year.shows(report, "view").path("parts").toString()).contains("\"files\":\"1个\"");
    year.finishes("canlian", List.of("28"));
    JsonNode shown = year.shows(year.task("acceptParts", "canlian"), "view");
    assertThat(shown.path("reported").get(0).path("files").asText()).isEqualTo("1个");
    assertThat(shown.path("proved").get(0).path("page").asText()).isEqualTo("/materials/" + part);
    assertThatThrownBy(() -> year.uploads(part, "evidence"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("已经报验");
    year.returns("canlian", "请补充照片");
    year.uploads(part, "evidence");
  }

  private Map<String, Object> doctors(String numerator, String denominator) {
    return Map.of(
        "rows",
        List.of(Map.of("part", "3", "progress", "完成", "evidence", "文件")),
        "figures",
        List.of(
            Map.of("target", "family-doctor", "numerator", numerator, "denominator", denominator)));
  }

  private Part part(String unit, String code) {
    return parts.of(ROUND, unit).stream()
        .filter(p -> p.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private long monthly(String month) {
    return filings.ofRound(ROUND, "monthly").stream()
        .filter(filing -> filing.period().equals(month))
        .count();
  }
}
