package org.shifan.plan;

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
import org.shifan.supervision.Period;
import org.springframework.stereotype.Component;

/** 发布工作通报 (CJ2021-07 四(二)): the leading group tells every month where every task stands. */
@Component("issueBulletin")
class IssueBulletin extends FormTask<IssueBulletin.Form> {

  private static final Vars MONTH = new Vars("month");

  /** What the leading group adds: the bulletin's number, its analysis, what it resolved, cases. */
  record Form(String number, String analysis, String resolved, String cases) {}

  private final PlanBook plans;
  private final Ledger ledger;
  private final Reports reports;
  private final PlanRecords records;
  private final PlanViews views;

  IssueBulletin(
      PlanBook plans, Ledger ledger, Reports reports, PlanRecords records, PlanViews views) {
    super("bulletin", Form.class);
    this.plans = plans;
    this.ledger = ledger;
    this.reports = reports;
    this.records = records;
    this.views = views;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    String month = MONTH.of(execution);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("month", Period.of(month).label());
    view.put("tasks", lines(plan).stream().map(IssueBulletin::row).toList());
    view.put("difficulties", said(plan, month, "difficulties"));
    view.put("cases", said(plan, month, "cases"));
    return view;
  }

  private List<Bulletin.Line> lines(Plan plan) {
    return ledger.tasks(plan).stream()
        .map(state -> Bulletin.Line.of(plan, state, views.today()))
        .toList();
  }

  private static Map<String, String> row(Bulletin.Line line) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("number", String.valueOf(line.number()));
    row.put("text", PlanViews.cut(line.text()));
    row.put("state", line.state());
    row.put("parts", line.parts());
    row.put("late", line.late());
    return row;
  }

  /** What units said of one thing in their monthly reports. */
  private List<Map<String, String>> said(Plan plan, String month, String field) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Reports.Report report : reports.within(plan.round().id(), MonthlyReport.KIND, month)) {
      String text = report.json().path(field).asText("");
      if (!text.isBlank()) {
        rows.add(Map.of("unit", plan.unit(report.unit()).name(), "text", text));
      }
    }
    return rows;
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    String month = MONTH.of(task);
    List<Refusal> refusals = new ArrayList<>();
    if (Refusals.blank(form.number())) {
      refusals.add(Refusals.of("CJ2021-07", "请填写通报期号"));
    }
    if (Refusals.blank(form.analysis())) {
      refusals.add(Refusals.of("CJ2021-01", "请填写对试点工作推进情况的分析"));
    }
    Refused.when(refusals);
    Bulletin bulletin =
        new Bulletin(
            plan.leaders().name(),
            plan.work(),
            month,
            form.number(),
            Deadlines.format(views.today()),
            form.analysis(),
            form.resolved(),
            form.cases(),
            lines(plan));
    records.add(plan.round().id(), RecordKind.BULLETIN, month, month, bulletin);
  }
}
