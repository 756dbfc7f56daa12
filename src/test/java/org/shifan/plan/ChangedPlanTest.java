package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.plan.Changji.ROUND;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Moments;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.decision.ModelVariant;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A number, date or list that is changed in the decision model alone is followed by a new plan. */
@EngineTest
@Import({Province.class, Stages.class, Moments.class, Year.class, ModelVariant.class})
class ChangedPlanTest {

  private static final String MODEL = "cj2021/cj2021.dmn";

  /** Mobilise until 20 March, carry out until 10 April, accept 5 to 21 March, close by 20 April. */
  private static final Map<String, String> PHASES =
      Map.of(
          "phases_mobilise_toDay", "20",
          "phases_carryOut_toMonth", "4",
          "phases_carryOut_toDay", "10",
          "phases_acceptance_fromMonth", "3",
          "phases_acceptance_fromDay", "5",
          "phases_acceptance_toMonth", "3",
          "phases_acceptance_toDay", "21",
          "phases_consolidate_fromMonth", "3",
          "phases_consolidate_fromDay", "22",
          "phases_consolidate_toMonth", "4");

  @Autowired private Province province;
  @Autowired private Stages stages;
  @Autowired private Year year;
  @Autowired private ModelVariant variant;
  @Autowired private Parts parts;
  @Autowired private PlanReading plans;

  private String deployment;

  /** A plan is opened with other cells, after everything that there is. */
  private void openedWith(Map<String, String> cells) {
    province.reset();
    province.begins("2030-01-01T09:00");
    deployment = variant.deploy(MODEL, cells);
    year.opens();
  }

  @AfterEach
  void takeBack() {
    province.reset();
    variant.remove(deployment);
  }

  @Test
  void cj2021_04_05_12_13_otherDatesOfPhasesTasksAndMilestones() {
    Map<String, String> cells = new HashMap<>(PHASES);
    cells.put("tasks_task28_day", "25");
    cells.put("tasks_task30_day", "26");
    cells.put("milestones_coverage_day", "10");
    cells.put("milestones_yard_units", "\"minzheng\"");
    cells.put("figures_happyYard_units", "\"minzheng\"");
    cells.put("reports_monthly_dueDays", "8");
    cells.put("phases_consolidate_toDay", "20");
    openedWith(cells);
    assertDue(stages.task(ROUND + "-survey-652301", "fill"), "2021-03-20");
    assertDue(stages.task(ROUND + "-division-liugong", "fill"), "2021-03-25");
    assertDue(stages.task(ROUND + "-measure-caizheng", "fill"), "2021-03-26");
    assertThat(part("liugong", "6-coverage").dueOn()).isEqualTo(LocalDate.of(2021, 3, 10));
    assertThat(parts.of(ROUND, "binhu")).extracting(Part::code).doesNotContain("17-yard");
    year.timePasses("2021-03-04T23:59");
    assertDue(stages.task(ROUND + "-monthly-liugong-2021-02", "fill"), "2021-03-08");
    assertThat(year.tasks("assessUnit")).isEmpty();
    year.timePasses("2021-03-05T00:00");
    assertDue(year.tasks("inspect").get(0), "2021-03-21");
    everyUnitIsAssessed();
    year.timePasses("2021-03-21T23:59");
    assertThat(year.tasks("closePlan")).isEmpty();
    year.timePasses("2021-03-22T00:00");
    assertThePlanEnds(year.tasks("closePlan").get(0));
  }

  private void assertThePlanEnds(Task closing) {
    assertDue(closing, "2021-04-20");
    assertThat(year.shows(closing, "view").path("lastDay").asText()).isEqualTo("2021年4月20日");
    year.timePasses("2021-04-20T23:59");
    Map<String, ?> silent = Map.of("experiences", "经验", "mechanisms", "机制");
    assertThatThrownBy(() -> year.completes(closing, "closing", silent))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("至2021年4月20日");
    year.timePasses("2021-04-21T00:00");
    assertThatThrownBy(() -> year.completes(closing, "closing", silent))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("没有说明原因");
  }

  @Test
  void cj2021_06_otherRemindersLightsAndRoundsOfSupervision() {
    openedWith(
        Map.of(
            "reminders_days30_daysBefore", "20",
            "reminders_days7_daysBefore", "3",
            "lights_yellow_daysLate", "2",
            "lights_red_daysLate", "6",
            "reports_monthly_everyMonths", "3",
            "supervision_monthly_everyMonths", "3",
            "supervision_monthly_day", "20",
            "supervision_monthly_workingDays", "5"));
    year.timePasses("2021-03-10T23:59");
    assertThat(part("minzheng", "1").warned()).isEmpty();
    year.timePasses("2021-03-11T00:00");
    assertThat(part("minzheng", "1").warned()).isEqualTo("d20");
    year.timePasses("2021-03-28T00:00");
    assertThat(part("minzheng", "1").warned()).isEqualTo("d3");
    year.timePasses("2021-04-01T00:00");
    assertThat(plans.ledger(ROUND).tasks().get(0).light()).isEqualTo(Light.GREEN);
    year.timePasses("2021-04-02T00:00");
    assertThat(part("minzheng", "1").warned()).isEqualTo("yellow");
    year.reports("liugong", "2021-Q1", Map.of("difficulties", "用地手续"));
    year.timePasses("2021-04-05T23:59");
    assertThat(year.tasks("coordinate")).isEmpty();
    year.timePasses("2021-04-06T00:00");
    assertDue(year.tasks("coordinate").get(0), "2021-04-13");
    year.timePasses("2021-04-19T23:59");
    assertThat(year.tasks("superviseUnits")).isEmpty();
    year.timePasses("2021-04-20T00:00");
    Task round = year.tasks("superviseUnits").get(0);
    assertThat(year.shows(round, "view").toString()).contains("2021年第一季度", "每季度");
    assertThat(year.shows(round, "guidance").toString()).contains("报告已报送", "报告未报送");
    year.supervises();
    assertThat(year.shows(year.tasks("issueBulletin").get(0), "view").toString()).contains("用地手续");
    year.informs("2021年第1期");
    assertThat(plans.bulletin(ROUND, "2021-Q1").monthName()).isEqualTo("2021年第一季度");
    year.timePasses("2021-07-19T23:59");
    assertThat(year.tasks("superviseUnits")).isEmpty();
  }

  @Test
  void cj2021_02_08_16_otherUnitsAcceptorsAndEvidence() {
    openedWith(
        Map.of(
            "tasks_task5_units", "\"caizheng,minzheng,gongan\"",
            "tasks_task1_leaders", "true",
            "tasks_task29_leaders", "false",
            "materials_part_minimum", "1"));
    assertThat(parts.of(ROUND, "gongan")).extracting(Part::taskNo).contains(5);
    year.isDivided("liugong");
    Task report = year.task("reportParts", "liugong");
    Map<String, Object> first = year.report("liugong", List.of("1"));
    assertThatThrownBy(() -> year.completes(report, "report", first))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("佐证材料");
    year.uploads(part("liugong", "1").id(), "evidence");
    year.uploads(part("liugong", "28").id(), "evidence");
    Map<String, Object> both = year.report("liugong", List.of("1", "28"));
    assertThatThrownBy(() -> year.completes(report, "report", both))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("由领导小组验收，应与其他任务分开报验");
    year.completes(report, "report", first);
    stages.task(ROUND + "-liugong", "acceptParts", Year.LEADERS);
    year.accepts("liugong");
    year.finishes("liugong", List.of("28"));
    stages.task(ROUND + "-liugong", "acceptParts", Year.OFFICE);
    year.uploads(part("leading-group", "29").id(), "evidence");
    year.finishes("leading-group", List.of("29"));
    stages.task(ROUND + "-leading-group", "acceptParts", Year.OFFICE);
  }

  @Test
  void cj2021_05_12_anotherTaskConsistsOfAFilingOrNone() {
    openedWith(
        Map.of(
            "tasks_task28_filing", "\"\"",
            "tasks_task1_filing", "\"division\"",
            "tasks_task1_month", "4",
            "tasks_task1_day", "22"));
    assertDue(stages.task(ROUND + "-division-liugong", "fill"), "2021-04-22");
    year.finishes("liugong", List.of("28"));
    assertThatThrownBy(() -> year.finishes("liugong", List.of("1")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("责任分工和工作台账");
    year.isDivided("liugong");
    year.finishes("liugong", List.of("1"));
  }

  @Test
  void cj2021_05_whatCanNoLongerBeFiledIsLeftOpenAndSaidWhy() {
    openedWith(Map.of("filings_division_graceDays", "3"));
    year.timePasses("2021-04-05T09:00");
    assertThatThrownBy(() -> year.finishes("liugong", List.of("28")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("“责任分工和工作台账”为未报送，不能再报送，本任务不能报验和验收")
        .hasMessageContaining("办结时按未完成的任务说明原因");
    assertThat(part("liugong", "28").open()).isTrue();
  }

  @Test
  void cj2021_10_18_otherTargetsAreReachedOrNotWithTheirArithmetic() {
    openedWith(
        Map.of(
            "targets_familyDoctor_target", "80",
            "targets_centralCare_target", "90",
            "targets_threeLists_target", "4",
            "figures_purchases_each", "false"));
    Task doctors = year.task("reportParts", "weijian");
    year.completes(doctors, "report", with("3", List.of(figure("family-doctor", "79", "100"))));
    assertThat(arithmetic(3)).isEqualTo("79÷100×100%＝79%，未达到（目标不低于80%）");
    year.returns("weijian", "请继续签约");
    year.completes(
        year.task("reportParts", "weijian"),
        "report",
        with("3", List.of(figure("family-doctor", "80", "100"))));
    assertThat(arithmetic(3)).isEqualTo("80÷100×100%＝80%，已达到（目标不低于80%）");
    Task care = year.task("reportParts", "liugong");
    assertThatThrownBy(
            () ->
                year.completes(
                    care, "report", with("19", List.of(figure("central-care", "89", "100")))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("89÷100×100%＝89%，未达到（目标不低于90%）");
    year.completes(care, "report", with("19", List.of(figure("central-care", "90", "100"))));
    Task lists = year.task("reportParts", "liugong");
    Map<String, Object> three =
        with("14", List.of(figure("three-lists", "3", null), figure("purchases", "0", null)));
    assertThatThrownBy(() -> year.completes(lists, "report", three))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("3份，未达到（目标不低于4份）")
        .hasMessageNotContaining("政府采购");
    year.completes(
        lists,
        "report",
        with("14", List.of(figure("three-lists", "4", null), figure("purchases", "0", null))));
  }

  private void everyUnitIsAssessed() {
    for (Task task : year.tasks("assessUnit")) {
      year.assesses(province.shows(task, "unit").replace("\"", ""), "unqualified");
    }
    year.settles();
    year.inspects("2021-03-05");
    year.sumsUp();
  }

  private static Map<String, Object> with(String part, List<Map<String, Object>> figures) {
    Map<String, Object> row = Map.of("part", part, "progress", "完成", "evidence", "文件");
    return Map.of("rows", List.of(row), "figures", figures);
  }

  private static Map<String, Object> figure(String target, String numerator, String denominator) {
    Map<String, Object> figure = Map.of("target", target, "numerator", numerator);
    return denominator == null
        ? figure
        : Map.of("target", target, "numerator", numerator, "denominator", denominator);
  }

  private String arithmetic(int task) {
    return plans.ledger(ROUND).tasks().get(task - 1).targets().get(0).arithmetic();
  }

  private static void assertDue(Task task, String lastDay) {
    LocalDate next = LocalDate.parse(lastDay).plusDays(1);
    assertThat(task.getDueDate()).isEqualTo(Date.from(Province.at(next + "T00:00")));
  }

  private Part part(String unit, String code) {
    return parts.of(ROUND, unit).stream()
        .filter(p -> p.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
