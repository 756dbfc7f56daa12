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
   * @param rows why a part was not finished, or a binding target not reached, and what is done
   *     further
   */
  record Form(String experiences, String mechanisms, List<Row> rows) {

    /** A form without rows has none. */
    Form {
      rows = rows == null ? List.of() : rows;
    }
  }

  /** A part by its id, or a target by its code, and why it is not done. */
  record Row(String id, String reason) {}

  private final PlanBook plans;
  private final Parts parts;
  private final Ledger ledger;
  private final PlanRecords records;
  private final PlanViews views;

  ClosePlan(PlanBook plans, Parts parts, Ledger ledger, PlanRecords records, PlanViews views) {
    super("closing", Form.class);
    this.plans = plans;
    this.parts = parts;
    this.ledger = ledger;
    this.records = records;
    this.views = views;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    List<Unfinished.Item> items = unfinished(plan).items();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("lastDay", Deadlines.format(plan.lastDay()));
    view.put("parts", items.stream().map(ClosePlan::row).toList());
    view.put("options", items.stream().map(i -> ChoiceWords.option(i.title(), i.id())).toList());
    return view;
  }

  private static Map<String, String> row(Unfinished.Item item) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("unit", item.unit());
    row.put("name", item.name());
    row.put("due", Deadlines.format(item.due()));
    row.put("status", item.status());
    return row;
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    Unfinished unfinished = unfinished(plan);
    Refused.when(new ClosingRule(plan, unfinished, views.today()).check(form));
    List<Part> left = new ArrayList<>();
    for (Part part : unfinished.parts()) {
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

  private Unfinished unfinished(Plan plan) {
    return Unfinished.of(plan, parts.ofRound(plan.round().id()), ledger.targets(plan));
  }
}
