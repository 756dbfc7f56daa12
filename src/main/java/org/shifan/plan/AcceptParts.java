package org.shifan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Actors;
import org.shifan.process.ChoiceWords;
import org.shifan.process.DueDates;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 验收完成的任务 (CJ2021-08, -16): accepts what a unit reported, or returns it with a reason. */
@Component("acceptParts")
class AcceptParts extends FormTask<DecisionForm> {

  private final PlanBook plans;
  private final Parts parts;
  private final StatedFigures figures;
  private final PlanRecords records;
  private final PlanViews views;
  private final PlanForms forms;
  private final DueDates dueDates;
  private final PartEvidence files;
  private final TaskFilings filings;

  AcceptParts(
      PlanBook plans,
      Parts parts,
      StatedFigures figures,
      PlanRecords records,
      PlanViews views,
      PlanForms forms,
      DueDates dueDates,
      PartEvidence files,
      TaskFilings filings) {
    super("acceptance", DecisionForm.class);
    this.plans = plans;
    this.parts = parts;
    this.figures = figures;
    this.records = records;
    this.views = views;
    this.forms = forms;
    this.dueDates = dueDates;
    this.files = files;
    this.filings = filings;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    List<Map<String, String>> rows =
        reported(execution, parts.of(plan.round().id(), Vars.UNIT.of(execution))).stream()
            .map(part -> Map.of("part", part.code(), "decision", "accept"))
            .toList();
    return Map.of("rows", rows);
  }

  @Override
  protected Object context(DelegateExecution execution) {
    String unit = Vars.UNIT.of(execution);
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    List<Part> reported = reported(execution, parts.of(plan.round().id(), unit));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("unitName", plan.unit(unit).name());
    view.put(
        "options", reported.stream().map(p -> ChoiceWords.option(plan.name(p), p.code())).toList());
    Map<String, Integer> counts = files.counts(reported);
    view.put("reported", shown(plan, reported, counts));
    view.put("proved", proved(plan, reported, counts));
    view.put("targets", PlanViews.targets(plan, plan.figures(unit), figures.latest(plan), unit));
    return view;
  }

  private List<Map<String, String>> shown(
      Plan plan, List<Part> reported, Map<String, Integer> counts) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Part part : reported) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("name", plan.name(part));
      row.put("due", Deadlines.format(part.dueOn()));
      row.put("light", plan.lights().of(part, views.today()).label());
      row.put("progress", part.progress());
      row.put("evidence", part.evidence());
      row.put("files", counts.getOrDefault(part.id(), 0) + "个");
      rows.add(row);
    }
    return rows;
  }

  /** Where the files of what was reported are read. */
  private List<Map<String, String>> proved(
      Plan plan, List<Part> reported, Map<String, Integer> counts) {
    return reported.stream()
        .filter(part -> counts.containsKey(part.id()))
        .map(part -> Map.of("name", PlanViews.cut(plan.name(part)), "page", files.page(part)))
        .toList();
  }

  @Override
  protected void complete(DelegateTask task, DecisionForm form) {
    String unit = Vars.UNIT.of(task);
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    String roundId = plan.round().id();
    List<Part> own = parts.lockAll(roundId, unit);
    List<Part> reported = reported(task, own);
    boolean inspected = !records.of(roundId, RecordKind.INSPECTION).isEmpty();
    boolean informed = !records.of(roundId, RecordKind.BULLETIN).isEmpty();
    Refused.when(
        new DecisionRule(plan, reported, inspected, informed, part -> filings.missing(plan, part))
            .check(form));
    parts.keep(reported.stream().map(part -> decided(part, form)).toList());
    boolean returned = form.rows().stream().anyMatch(row -> !row.accepts());
    boolean waiting = own.stream().anyMatch(Part::open);
    task.getExecution().setVariable("reopened", returned && !waiting);
    forms.decided(roundId, unit);
    dueDates.follow(task.getExecution().getProcessBusinessKey());
  }

  private Part decided(Part part, DecisionForm form) {
    DecisionForm.Row row =
        form.rows().stream().filter(r -> r.part().equals(part.code())).findFirst().orElseThrow();
    String by = Actors.current().orElse(null);
    return row.accepts()
        ? part.accepted(views.today(), by)
        : part.open(views.today(), by, row.reason());
  }

  /** The parts of the submission that the task is about. */
  private static List<Part> reported(VariableScope scope, List<Part> own) {
    int submission = ((Number) scope.getVariable("submission")).intValue();
    return own.stream()
        .filter(p -> p.status() == PartStatus.REPORTED && p.submissionNo() == submission)
        .toList();
  }
}
