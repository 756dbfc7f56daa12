package org.shifan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.springframework.stereotype.Component;

/** 验收考核单位 (CJ2021-08 三(三)): each unit's work to date, with a result. */
@Component("assessUnit")
class AssessUnit extends FormTask<AssessUnit.Form> {

  private static final String RULE = "CJ2021-08";

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
    Refused.when(refusals(plan, state, form));
    records.add(
        plan.round().id(),
        RecordKind.ASSESSMENT,
        state.unit().shortName(),
        "",
        new Kept(form.result(), form.findings(), form.requirements(), state.text()));
  }

  private static List<Refusal> refusals(Plan plan, UnitState state, Form form) {
    List<Refusal> refusals = new ArrayList<>();
    if (Refusals.blank(form.findings())) {
      refusals.add(Refusals.of(RULE, "请填写对%s的验收考核情况", state.unit().name()));
    }
    if (Result.of(form.result()).isEmpty()) {
      refusals.add(
          Refusals.of(RULE, "考核结果应为%s，现为%s", Result.choices(), Refusals.quote(form.result())));
    }
    List<Part> overdue = state.overdue();
    if (Result.of(form.result()).filter(Result.QUALIFIED::equals).isPresent()
        && !overdue.isEmpty()) {
      refusals.add(
          Refusals.of(
              RULE,
              "%s有%d项到期任务尚未验收，不能评为合格：%s",
              state.unit().name(),
              overdue.size(),
              overdue.stream()
                  .map(plan::name)
                  .map(PlanViews::cut)
                  .collect(Collectors.joining("；"))));
    }
    return refusals;
  }
}
