package org.shifan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.ChoiceWords;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.supervision.Period;
import org.springframework.stereotype.Component;

/** 督促指导各单位 (CJ2021-06 三(二)): every month all units, not only the late. */
@Component("superviseUnits")
class SuperviseUnits extends FormTask<SuperviseUnits.Form> {

  private static final String RULE = "CJ2021-06";
  private static final Vars MONTH = new Vars("month");

  /**
   * How the units were supervised.
   *
   * @param rows one for each unit
   */
  record Form(List<Row> rows) {

    /** A form without rows has none. */
    Form {
      rows = rows == null ? List.of() : rows;
    }
  }

  /** How a unit was supervised, and what it was told. */
  record Row(String unit, String way, String guidance) {}

  private final PlanBook plans;
  private final UnitStates units;
  private final Reports reports;
  private final PlanRecords records;

  SuperviseUnits(PlanBook plans, UnitStates units, Reports reports, PlanRecords records) {
    super("guidance", Form.class);
    this.plans = plans;
    this.units = units;
    this.reports = reports;
    this.records = records;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    String month = MONTH.of(execution);
    int asked = reports.asked(plan.round().id(), MonthlyReport.KIND, month).size();
    Map<String, Long> sent =
        reports.within(plan.round().id(), MonthlyReport.KIND, month).stream()
            .collect(Collectors.groupingBy(Reports.Report::unit, Collectors.counting()));
    List<Map<String, String>> rows = new ArrayList<>();
    for (UnitState state : units.of(plan)) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("unit", state.unit().shortName());
      row.put("state", said(asked, sent.getOrDefault(state.unit().shortName(), 0L)) + state.text());
      rows.add(row);
    }
    return Map.of("rows", rows);
  }

  /** Whether a unit reported what was asked for; nothing where nothing was. */
  private static String said(int asked, long sent) {
    if (asked <= 1) {
      return asked == 0 ? "" : sent == 0 ? "报告未报送；" : "报告已报送；";
    }
    return "应报告%d次，已报送%d次；".formatted(asked, sent);
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    return Map.of(
        "month",
        Period.of(MONTH.of(execution)).label(),
        "every",
        PlanViews.every(plan.rules().supervision().everyMonths()),
        "options",
        units.of(plan).stream()
            .map(UnitState::unit)
            .map(unit -> ChoiceWords.option(unit.name(), unit.shortName()))
            .toList());
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    Map<String, Row> byUnit = new LinkedHashMap<>();
    form.rows().forEach(row -> byUnit.put(row.unit(), row));
    List<Refusal> refusals = new ArrayList<>();
    for (UnitState state : units.of(plan)) {
      Row row = byUnit.get(state.unit().shortName());
      if (row == null || Refusals.blank(row.way()) || Refusals.blank(row.guidance())) {
        refusals.add(Refusals.of(RULE, "%s没有督促指导记录：应督促指导全部单位，不只是逾期的", state.unit().name()));
      }
    }
    Refused.when(refusals);
    String month = MONTH.of(task);
    byUnit.forEach(
        (unit, row) -> records.add(plan.round().id(), RecordKind.GUIDANCE, unit, month, row));
  }
}
