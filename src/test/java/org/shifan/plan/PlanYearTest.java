package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Moments;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.invariant.Broken;
import org.shifan.invariant.Invariants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * The whole year of the plan with its clock, all 31 tasks and all units: who is in time, who is
 * late, who is returned; and nothing impossible is left behind.
 */
@EngineTest
@Import({Province.class, Stages.class, Moments.class, Year.class})
class PlanYearTest {

  private static final String ROUND = Changji.ROUND;
  private static final int UNITS = 40;

  /** Reports its parts of March, and its division of work, in April. */
  private static final String LATE = "fulian";

  @Autowired private Year year;
  @Autowired private Stages stages;
  @Autowired private Province province;
  @Autowired private Parts parts;
  @Autowired private Filings filings;
  @Autowired private PlanReading plans;
  @Autowired private PlanUnits units;
  @Autowired private Funds funds;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;
  @Autowired private ManagementService management;
  @Autowired private Invariants invariants;

  @Test
  void cj2021_04_theYearIsPlayedFromTheOpeningToTheClosing() {
    year.opens();
    mobilise();
    for (int month = 3; month <= 7; month++) {
      monthOf(month);
    }
    acceptance();
    for (int month = 9; month <= 11; month++) {
      monthOf(month);
    }
    consolidation();
    assertThat(invariants.broken()).as("%s", broken()).isEmpty();
  }

  /** Phase 1: the survey, the measure, the division of work, the parts that are due in March. */
  private void mobilise() {
    stages.files(
        ROUND + "-survey-652301", Map.of("situation", "现状", "gaps", "短板", "projects", "项目"));
    stages.receives(ROUND + "-survey-652301", Year.LEADERS);
    year.makesTheMeasure();
    for (String unit : units.of(ROUND)) {
      if (!unit.equals(LATE)) {
        year.divides(unit);
      }
    }
    year.settles();
    for (Task task : year.tasks("receiveFiling")) {
      year.completesQuickly(task, "receipt", Map.of("decision", "receive"));
    }
    year.settles();
    assertThat(filings.ofRound(ROUND, "division"))
        .filteredOn(filing -> filing.status() == FilingStatus.RECEIVED)
        .hasSize(UNITS - 1);
    monthOf(2);
    year.timePasses("2021-03-30T09:00");
    finishWhatIsDue(Changji.MARCH, true);
  }

  /** Every unit reports on the month, all are supervised, the bulletin is issued. */
  private void monthOf(int month) {
    YearMonth on = YearMonth.of(2021, month);
    year.timePasses(on.plusMonths(1) + "-02T09:00");
    for (String unit : units.of(ROUND)) {
      year.reports(unit, on.toString(), unit.equals("liugong") ? projects() : Map.of());
    }
    year.settles();
    if (month == 3) {
      lateOnesFollow();
    }
    year.timePasses(on.plusMonths(1) + "-11T09:00");
    year.supervises();
    year.informs("2021年第" + (month - 1) + "期");
    assertThat(plans.bulletin(ROUND, on.toString()).tasks()).hasSize(31);
  }

  private static Map<String, Object> projects() {
    Map<String, String> project =
        Map.of(
            "project", "日间照料中心改造",
            "use", "社区日间照料",
            "procurement", "open-tender",
            "proof", "昌采2021-01",
            "builder", "某建设公司",
            "contract", "500000",
            "paid", "100000");
    return Map.of("projects", List.of(project));
  }

  private void finishWhatIsDue(LocalDate due, boolean exceptLate) {
    for (String unit : allUnits()) {
      List<String> codes = open(unit, due);
      if (!codes.isEmpty() && !(exceptLate && unit.equals(LATE))) {
        year.finishes(unit, codes);
        if (unit.equals("canlian")) {
          year.returns(unit, "请补充佐证");
          year.finishes(unit, codes);
        }
        if (!unit.equals("leading-group")) {
          year.accepts(unit);
        }
      }
    }
  }

  private List<String> allUnits() {
    List<String> all = new ArrayList<>(units.of(ROUND));
    all.add("leading-group");
    return all;
  }

  private List<String> open(String unit, LocalDate due) {
    return parts.of(ROUND, unit).stream()
        .filter(part -> part.open() && !part.dueOn().isAfter(due))
        .map(Part::code)
        .toList();
  }

  private void lateOnesFollow() {
    LedgerView ledger = plans.ledger(ROUND);
    assertThat(ledger.tasks().get(27).light()).isEqualTo(Light.YELLOW);
    assertThat(ledger.tasks().stream().filter(LedgerView.TaskLine::done))
        .extracting(LedgerView.TaskLine::number)
        .contains(1, 2, 3, 4, 16, 18, 22, 27, 30)
        .doesNotContain(28);
    year.isDivided(LATE);
    year.finishes(LATE, open(LATE, Changji.MARCH));
    year.accepts(LATE);
    assertThat(plans.ledger(ROUND).tasks().get(27).done()).isTrue();
  }

  private void acceptance() {
    year.timePasses("2021-08-12T09:00");
    for (String unit : units.of(ROUND)) {
      year.assesses(unit, "qualified");
    }
    year.settles();
    year.inspects("2021-08-12");
    year.sumsUp();
    assertThat(plans.summary(ROUND).orElseThrow().units())
        .hasSize(UNITS)
        .allMatch(unit -> unit.result().equals("合格"));
    monthOf(8);
  }

  /** Phase 4: what is due on 31 December is accepted and the plan closed. */
  private void consolidation() {
    year.timePasses("2021-12-20T09:00");
    finishWhatIsDue(Changji.DECEMBER, false);
    year.accepts("leading-group");
    assertThat(plans.ledger(ROUND).tasks()).allMatch(LedgerView.TaskLine::done);
    assertThat(funds.of(ROUND).projects()).hasSize(1);
    year.completes(
        year.tasks("closePlan").get(0),
        "closing",
        Map.of("experiences", "试点经验", "mechanisms", "长效机制"));
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(management.createJobQuery().count()).isZero();
    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("cj2021-plan")
                .completed()
                .count())
        .isOne();
  }

  private String broken() {
    return invariants.broken().stream().map(Broken::toString).toList().toString();
  }
}
