package org.shifan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.springframework.stereotype.Component;

/** 开展考核和监督检查 (CJ2021-16 四(二)): the leading group inspects by itself. */
@Component("inspect")
class Inspect extends FormTask<Inspect.Form> {

  private static final String RULE = "CJ2021-16";

  /** When, where, what was found, what is demanded. */
  record Form(LocalDate inspectedOn, String places, String findings, String requirements) {}

  private final PlanBook plans;
  private final UnitStates units;
  private final PlanRecords records;
  private final PlanViews views;

  Inspect(PlanBook plans, UnitStates units, PlanRecords records, PlanViews views) {
    super("inspection", Form.class);
    this.plans = plans;
    this.units = units;
    this.records = records;
    this.views = views;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    List<Map<String, String>> rows = new ArrayList<>();
    for (UnitState state : units.of(plan)) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("name", state.unit().name());
      row.put("state", state.text());
      rows.add(row);
    }
    return Map.of("units", rows);
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    LocalDate opened = plan.openedOn();
    List<Refusal> refusals = new ArrayList<>();
    LocalDate day = form.inspectedOn();
    if (day == null || day.isBefore(opened) || day.isAfter(views.today())) {
      refusals.add(
          Refusals.of(
              RULE,
              "检查日期应在%s至今天%s之间，现为%s",
              Deadlines.format(opened),
              Deadlines.format(views.today()),
              day == null ? "空" : Deadlines.format(day)));
    }
    if (Refusals.blank(form.places()) || Refusals.blank(form.findings())) {
      refusals.add(Refusals.of(RULE, "请填写检查的单位和检查情况"));
    }
    Refused.when(refusals);
    records.add(plan.round().id(), RecordKind.INSPECTION, "", "", form);
  }
}
