package org.shifan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Actors;
import org.shifan.process.ChoiceWords;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 巩固提升和办结 (CJ2021-23 三(四)): lasting mechanisms, and what was due at the year's end is closed. */
@Component("closePlan")
class ClosePlan extends FormTask<ClosePlan.Form> {

  /**
   * The consolidation as typed.
   *
   * @param experiences what was learned
   * @param mechanisms the lasting mechanisms (长效机制)
   * @param rows why a part was not finished
   */
  record Form(String experiences, String mechanisms, List<Row> rows) {

    /** A form without rows has none. */
    Form {
      rows = rows == null ? List.of() : rows;
    }
  }

  /** A part that was not finished, and why. */
  record Row(String id, String reason) {}

  private final PlanBook plans;
  private final Parts parts;
  private final PlanRecords records;
  private final PlanViews views;

  ClosePlan(PlanBook plans, Parts parts, PlanRecords records, PlanViews views) {
    super("closing", Form.class);
    this.plans = plans;
    this.parts = parts;
    this.records = records;
    this.views = views;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    List<Map<String, String>> rows = new ArrayList<>();
    for (Part part : unfinished(plan)) {
      rows.add(row(plan, part));
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("lastDay", Deadlines.format(plan.lastDay()));
    view.put("parts", rows);
    view.put(
        "options",
        unfinished(plan).stream().map(p -> ChoiceWords.option(title(plan, p), p.id())).toList());
    return view;
  }

  private static Map<String, String> row(Plan plan, Part part) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("unit", plan.unit(part.unit()).name());
    row.put("name", plan.name(part));
    row.put("due", Deadlines.format(part.dueOn()));
    row.put("status", part.status().label());
    return row;
  }

  private static String title(Plan plan, Part part) {
    return plan.unit(part.unit()).name() + " " + PlanViews.cut(plan.name(part));
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    List<Part> unfinished = unfinished(plan);
    Refused.when(new ClosingRule(plan, unfinished, views.today()).check(form));
    List<Part> left = new ArrayList<>();
    for (Part part : unfinished) {
      form.rows().stream()
          .filter(row -> part.id().equals(row.id()))
          .findFirst()
          .ifPresent(
              row ->
                  left.add(part.open(views.today(), Actors.current().orElse(null), row.reason())));
    }
    parts.keep(left);
    records.add(plan.round().id(), RecordKind.CLOSING, "", "", form);
  }

  private List<Part> unfinished(Plan plan) {
    return parts.ofRound(plan.round().id()).stream().filter(p -> !p.accepted()).toList();
  }
}
