package org.shifan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

/** 汇总书面总结 (CJ2021-08 三(三)): one city-wide summary, ready for the ministries' acceptance. */
@Component("summarise")
class Summarise extends FormTask<Summary.Text> {

  private static final String RULE = "CJ2021-08";

  private final PlanBook plans;
  private final Ledger ledger;
  private final UnitStates units;
  private final PlanRecords records;
  private final PlanViews views;

  Summarise(PlanBook plans, Ledger ledger, UnitStates units, PlanRecords records, PlanViews views) {
    super("summary", Summary.Text.class);
    this.plans = plans;
    this.ledger = ledger;
    this.units = units;
    this.records = records;
    this.views = views;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("units", assessed(plan));
    view.put("tasks", lines(plan));
    return view;
  }

  @Override
  protected void complete(DelegateTask task, Summary.Text form) {
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    List<Summary.Assessed> assessed = assessed(plan);
    List<Refusal> refusals = new ArrayList<>();
    assessed.stream()
        .filter(a -> a.result().isEmpty())
        .forEach(a -> refusals.add(Refusals.of(RULE, "%s尚未验收考核，不能汇总", a.unit())));
    if (Refusals.blank(form.summary()) || Refusals.blank(form.preparation())) {
      refusals.add(Refusals.of(RULE, "请填写工作总结和迎接民政部、财政部验收评估的准备情况"));
    }
    Refused.when(refusals);
    Summary kept =
        new Summary(
            plan.leaders().name(),
            plan.work(),
            form,
            Deadlines.format(views.today()),
            lines(plan),
            assessed);
    records.add(plan.round().id(), RecordKind.SUMMARY, "", "", kept);
  }

  private List<Bulletin.Line> lines(Plan plan) {
    return ledger.tasks(plan).stream()
        .map(state -> Bulletin.Line.of(plan, state, views.today()))
        .toList();
  }

  private List<Summary.Assessed> assessed(Plan plan) {
    Map<String, PlanRecord> last =
        records.of(plan.round().id(), RecordKind.ASSESSMENT).stream()
            .collect(Collectors.toMap(PlanRecord::subject, Function.identity(), (a, b) -> b));
    return units.of(plan).stream()
        .map(
            state -> {
              PlanRecord record = last.get(state.unit().shortName());
              String result =
                  record == null
                      ? ""
                      : Result.of(record.text("result")).map(Result::label).orElse("");
              return new Summary.Assessed(state.unit().name(), result, state.text());
            })
        .toList();
  }
}
