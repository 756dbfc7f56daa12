package org.shifan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.Actors;
import org.shifan.process.ChoiceWords;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusal;
import org.springframework.stereotype.Component;

/** 报验完成的任务 (CJ2021-02, -08): a unit reports parts as done, with figures and evidence. */
@Component("reportParts")
class ReportParts extends FormTask<PartReport> {

  private final PlanBook plans;
  private final Parts parts;
  private final StatedFigures figures;
  private final PlanViews views;
  private final PartEvidence evidence;
  private final TaskFilings filings;
  private final PlanForms forms;

  ReportParts(
      PlanBook plans,
      Parts parts,
      StatedFigures figures,
      PlanViews views,
      PartEvidence evidence,
      TaskFilings filings,
      PlanForms forms) {
    super("report", PartReport.class);
    this.plans = plans;
    this.parts = parts;
    this.figures = figures;
    this.views = views;
    this.evidence = evidence;
    this.filings = filings;
    this.forms = forms;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    String unit = Vars.UNIT.of(execution);
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    List<Part> own = parts.of(plan.round().id(), unit);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("unitName", plan.unit(unit).name());
    view.put("parts", views.rows(plan, own, evidence.counts(own)));
    view.put("uploads", uploads(plan, own));
    view.put("options", PlanViews.options(plan, own.stream().filter(Part::open)));
    view.put("targets", PlanViews.targets(plan, plan.figures(unit), figures.latest(plan), unit));
    view.put(
        "targetOptions",
        plan.figures(unit).stream()
            .map(f -> ChoiceWords.option(plan.target(f.target()).name(), f.target()))
            .toList());
    return view;
  }

  /** Where the files of each open part are uploaded. */
  private List<Map<String, String>> uploads(Plan plan, List<Part> own) {
    return own.stream()
        .filter(Part::open)
        .filter(part -> !evidence.page(part).isEmpty())
        .map(part -> Map.of("name", PlanViews.cut(plan.name(part)), "page", evidence.page(part)))
        .toList();
  }

  @Override
  protected void complete(DelegateTask task, PartReport report) {
    String unit = Vars.UNIT.of(task);
    Plan plan = plans.of(Vars.ROUND_ID.of(task));
    String roundId = plan.round().id();
    List<Part> own = parts.lock(roundId, unit);
    List<StatedFigure> stated =
        figures.latest(plan).stream().filter(f -> f.unit().equals(unit)).toList();
    ReportRule rule = new ReportRule(plan, own, stated);
    List<Refusal> refusals = new ArrayList<>(rule.check(report));
    report.rows().stream()
        .flatMap(row -> rule.open(row.part()).stream())
        .distinct()
        .flatMap(
            part ->
                Stream.concat(
                    filings.missing(plan, part).stream(), evidence.missing(part).stream()))
        .forEach(refusals::add);
    Refused.when(refusals);
    int submission = own.stream().mapToInt(Part::submissionNo).max().orElse(0) + 1;
    List<Part> reported = new ArrayList<>();
    for (PartReport.Row row : report.rows()) {
      Part part = rule.open(row.part()).orElseThrow();
      reported.add(
          part.reported(
              submission,
              views.today(),
              Actors.current().orElse(null),
              row.progress(),
              row.evidence()));
    }
    parts.keep(reported);
    figures.add(
        roundId,
        unit,
        plan.figures(unit).stream()
            .flatMap(f -> report.figure(plan, f.target()).stream())
            .map(FigureCheck::sum)
            .toList());
    task.getExecution().setVariable("submission", submission);
    forms.reported(roundId, unit);
  }
}
