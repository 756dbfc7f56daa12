package org.shifan.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.region.Unit;
import org.springframework.stereotype.Component;

/** 协调红牌任务 (CJ2021-01 四(一)): the leading group decides on tasks that are far too late. */
@Component("coordinate")
class Coordinate extends FormTask<Coordinate.Form> {

  /**
   * What is decided on the tasks.
   *
   * @param rows one for each task
   */
  record Form(List<Row> rows) {

    /** A form without rows has none. */
    Form {
      rows = rows == null ? List.of() : rows;
    }
  }

  /** A decision on a task: urge until a day, or assist; and how. */
  record Row(Integer task, String decision, LocalDate until, String measures) {}

  private final PlanBook plans;
  private final Ledger ledger;
  private final PlanRecords records;
  private final PlanViews views;

  Coordinate(PlanBook plans, Ledger ledger, PlanRecords records, PlanViews views) {
    super("coordination", Form.class);
    this.plans = plans;
    this.ledger = ledger;
    this.records = records;
    this.views = views;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    return Map.of(
        "rows",
        ledger.tasks(plan).stream().filter(Coordinate::red).map(t -> row(plan, t)).toList());
  }

  private static boolean red(TaskState state) {
    return state.light() == Light.RED;
  }

  private Map<String, Object> row(Plan plan, TaskState state) {
    String late =
        state.parts().stream()
            .filter(p -> !p.accepted() && plan.lights().of(p, views.today()) == Light.RED)
            .map(p -> plan.unit(p.unit()))
            .map(Unit::name)
            .distinct()
            .collect(Collectors.joining("、"));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("task", state.task().number());
    row.put("name", PlanViews.cut(state.task().text()));
    row.put("late", late);
    row.put("decision", "urge");
    return row;
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    List<Integer> red =
        ledger.tasks(plan).stream().filter(Coordinate::red).map(t -> t.task().number()).toList();
    Refused.when(new CoordinationRule(red, views.today()).check(form.rows()));
    form.rows()
        .forEach(
            row ->
                records.add(
                    plan.round().id(),
                    RecordKind.COORDINATION,
                    String.valueOf(row.task()),
                    "",
                    row));
  }
}
