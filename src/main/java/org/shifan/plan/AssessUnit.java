package org.shifan.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 验收考核单位 (CJ2021-08 三(三)): each unit's work to date, with a result. */
@Component("assessUnit")
class AssessUnit extends FormTask<AssessUnit.Form> {

  /** The result — qualified, partly, unqualified — and what was found. */
  record Form(String result, String findings, String requirements) {}

  /** What is kept of an assessment: the result with the state that it rests on. */
  record Kept(String result, String findings, String requirements, String state) {}

  private final PlanBook plans;
  private final UnitStates units;
  private final StatedFigures figures;
  private final PlanRecords records;
  private final PlanViews views;

  AssessUnit(
      PlanBook plans,
      UnitStates units,
      StatedFigures figures,
      PlanRecords records,
      PlanViews views) {
    super("assessment", Form.class);
    this.plans = plans;
    this.units = units;
    this.figures = figures;
    this.records = records;
    this.views = views;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    String unit = Vars.UNIT.of(execution);
    UnitState state = units.of(plan, unit);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("unitName", state.unit().name());
    view.put("state", state.text());
    view.put("asOf", Deadlines.format(views.today()));
    view.put("parts", views.rows(plan, state.parts()));
    view.put("targets", PlanViews.targets(plan, plan.figures(unit), figures.latest(plan), unit));
    view.put("guided", records.of(plan.round().id(), RecordKind.GUIDANCE, unit).size());
    return view;
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    UnitState state = units.of(plan, Vars.UNIT.of(task));
    Refused.when(new AssessmentRule(plan, state).check(form));
    records.add(
        plan.round().id(),
        RecordKind.ASSESSMENT,
        state.unit().shortName(),
        "",
        new Kept(form.result(), form.findings(), form.requirements(), state.text()));
  }
}
