package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.programme.InvalidRules;
import org.shifan.programme.PlanRules;
import org.shifan.programme.Target;

/** Each cell of the plan's tables counts: another value is followed, an impossible one refused. */
class ChangedCellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geriatrics, geriatrics",
        "family-doctor, familyDoctor",
        "urban-coverage, urbanCoverage",
        "rural-coverage, ruralCoverage",
        "adaptation, adaptation",
        "street-centres, streetCentres",
        "day-care, dayCare",
        "rural-needy, ruralNeedy",
        "rural-stations, ruralStations",
        "central-care, centralCare",
        "care-workers, careWorkers",
        "care-workers-willing, careWorkersWilling",
        "home-care, homeCare",
        "home-care-willing, homeCareWilling"
      })
  void cj2021_10_18_anotherRateIsReachedFromItsBoundOn(String codeAndRow) {
    Target target = target(codeAndRow, "43");
    assertThat(sum(target, "42", "100").met()).isFalse();
    assertThat(sum(target, "43", "100").met()).isTrue();
    assertThat(sum(target, "43", "100").text())
        .startsWith("43÷100×100%＝43%，已达到")
        .containsPattern("目标(力争)?不低于43%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three-lists, threeLists",
        "purchases, purchases",
        "happy-yard, happyYard",
        "training-bases, trainingBases"
      })
  void cj2021_10_18_anotherNumberIsReachedFromItsBoundOn(String codeAndRow) {
    Target target = target(codeAndRow, "5");
    assertThat(sum(target, "4", null).met()).isFalse();
    assertThat(sum(target, "5", null).met()).isTrue();
    assertThat(sum(target, "5", null).text()).contains("目标不低于5" + target.unit());
  }

  @ParameterizedTest
  @ValueSource(strings = "land, land")
  void cj2021_10_anotherAreaIsReachedFromItsBoundOn(String codeAndRow) {
    Target target = target(codeAndRow, "0.25");
    assertThat(sum(target, "24", "100").met()).isFalse();
    assertThat(sum(target, "25", "100").met()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
        28, 29, 30, 31
      })
  void cj2021_02_anotherDateOfATaskIsThatOfAllItsParts(int task) {
    String row = "tasks_task" + task;
    Plan plan = Changji.plan(Map.of(row + "_month", "5", row + "_day", "17"));
    List<Part> own = Changji.parts(plan).stream().filter(p -> p.taskNo() == task).toList();
    assertThat(own)
        .isNotEmpty()
        .allSatisfy(part -> assertThat(part.dueOn()).isEqualTo(LocalDate.of(2021, 5, 17)));
  }

  @ParameterizedTest
  @CsvSource({"coverage, 6", "adaptation, 6", "yard, 17", "needy, 17"})
  void cj2021_13_anotherDateOfAMilestoneIsThatOfItsPartsAlone(String milestone, int task) {
    String row = "milestones_" + milestone;
    Plan plan = Changji.plan(Map.of(row + "_month", "5", row + "_day", "17"));
    List<Part> moved =
        Changji.parts(plan).stream()
            .filter(p -> p.dueOn().equals(LocalDate.of(2021, 5, 17)))
            .toList();
    assertThat(moved).isNotEmpty();
    assertThat(moved).extracting(Part::code).containsOnly(task + "-" + milestone);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10, 13, 16, 18, 28, 30, 31})
  void cj2021_03_otherUnitsOfATaskHaveItsParts(int task) {
    String units = "\"gongan,all-townships\"";
    Plan plan =
        Changji.plan(
            Map.of(
                "tasks_task" + task + "_units",
                units,
                "figures_geriatrics_units",
                task == 2 ? units : "\"weijian\"",
                "figures_streetCentres_units",
                task == 13 ? units : "\"all-subdistricts\"",
                "figures_dayCare_units",
                task == 13 ? units : "\"all-subdistricts\""));
    assertThat(Changji.parts(plan).stream().filter(p -> p.taskNo() == task).map(Part::unit))
        .hasSize(1 + 10)
        .contains("gongan", "liugong");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tasks_task3_day | 32 | 重点任务分工",
        "tasks_task3_month | 0 | 重点任务分工",
        "tasks_task3_units | \"\" | 至少一个单位",
        "tasks_task3_units | 卫健委 | 重点任务分工",
        "tasks_task3_leaders | 1 | true 或 false",
        "tasks_task28_filing | \"ledger\" | 报送事项（filings）中的代码",
        "tasks_task28_filing | | 重点任务分工",
        "milestones_coverage_day | \"x\" | 任务节点",
        "milestones_adaptation_task | 99 | 任务节点",
        "phases_acceptance_toMonth | 7 | 不早于起始日",
        "phases_acceptance_fromDay | | 实施步骤",
        "targets_geriatrics_target | -1 | 目标值",
        "targets_geriatrics_target | 99999999999 | 目标值",
        "targets_geriatrics_target | \"50%\" | 目标值",
        "figures_geriatrics_target | \"beds\" | 数据填报分工",
        "figures_geriatrics_units | \"gongan\" | 责任单位中的代码：weijian、minzheng",
        "figures_geriatrics_units | \"\" | 责任单位中的代码：weijian、minzheng",
        "figures_happyYard_units | \"liugong\" | 责任单位中的代码：minzheng、binhu",
        "reminders_days30_daysBefore | 7 | 不与2021年度其他行重复的天数",
        "phases_consolidate_fromMonth | 7 | 不早于上一阶段起始日",
        "reminders_days30_daysBefore | 0 | 到期提醒",
        "reminders_days30_daysBefore | 3000 | 到期提醒",
        "lights_yellow_daysLate | 0 | 黄牌和红牌",
        "lights_red_daysLate | 1 | 黄牌和红牌",
        "supervision_monthly_everyMonths | 2 | 1、3或6",
        "supervision_monthly_day | 29 | 督办和通报",
        "supervision_monthly_workingDays | 0 | 督办和通报",
        "reports_monthly_everyMonths | 5 | 1、3或6",
        "reports_monthly_dueDays | -1 | 定期报告",
        "filings_division_remindDays | \"soon\" | 报送事项",
        "materials_part_minimum | 21 | 材料",
        "measures_red_daysLate | 1 | 督办措施"
      })
  void whatCannotBeIsRefusedWithItsPlaceAndWhatIsExpected(String cell, String value, String said) {
    assertThatThrownBy(() -> Changji.rules(Map.of(cell, value == null ? "" : value)))
        .isInstanceOf(InvalidRules.class)
        .hasMessageContaining("应")
        .hasMessageContaining(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tasks_task3_day | 32 | 重点任务分工",
        "targets_geriatrics_target | -1 | 目标值",
        "milestones_coverage_day | 32 | 任务节点",
        "filings_division_graceDays | -1 | 报送事项"
      })
  void aTableThatCannotBeReadIsTheOnlyOneThatIsRefused(String cell, String value, String table) {
    assertThatThrownBy(() -> Changji.rules(Map.of(cell, value)))
        .isInstanceOfSatisfying(
            InvalidRules.class,
            refused -> assertThat(refused.problems()).singleElement().asString().contains(table));
  }

  @ParameterizedTest
  @CsvSource({"1, 每月", "3, 每季度", "6, 每半年"})
  void cj2021_06_howOftenAllAreSupervisedIsSaidByTheRules(int months, String said) {
    PlanRules rules =
        Changji.plan(Map.of("supervision_monthly_everyMonths", String.valueOf(months))).rules();
    assertThat(PlanViews.every(rules.supervision().everyMonths())).isEqualTo(said);
  }

  private static Target target(String codeAndRow, String value) {
    String[] names = codeAndRow.split(", ");
    return Changji.plan(Map.of("targets_" + names[1] + "_target", value)).target(names[0]);
  }

  private static Sum sum(Target target, String numerator, String denominator) {
    return new Sum(
        target,
        new BigDecimal(numerator),
        denominator == null ? null : new BigDecimal(denominator));
  }
}
