package org.shifan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.programme.PlanRules;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * What a unit reports as done are parts of its own that are open, each with what was done, what
 * proves it and its figures (CJ2021-02, -08, -10, -18); where each unit is to reach a target for
 * itself, it has.
 *
 * @param plan the plan
 * @param parts all parts of the unit
 * @param stated what the unit stated before
 */
record ReportRule(Plan plan, List<Part> parts, List<StatedFigure> stated) {

  private static final String PARTS = "CJ2021-02";
  private static final String EVIDENCE = "CJ2021-08";

  List<Refusal> check(PartReport report) {
    List<Refusal> refusals = new ArrayList<>();
    if (report.rows().isEmpty()) {
      refusals.add(Refusals.of(PARTS, "请至少填写一项完成的任务"));
    }
    Set<String> seen = new HashSet<>();
    for (PartReport.Row row : report.rows()) {
      Optional<Part> part = open(row.part());
      if (part.isEmpty()) {
        refusals.add(
            Refusals.of(PARTS, "%s不是本单位待报验的任务，应为%s之一", Refusals.quote(row.part()), codes()));
      } else if (!seen.add(row.part())) {
        refusals.add(Refusals.of(PARTS, "%s填写了两次", plan.quoted(part.get())));
      } else {
        refusals.addAll(described(part.get(), row));
        refusals.addAll(figures(part.get(), report));
      }
    }
    refusals.addAll(strangers(report));
    refusals.addAll(acceptors(report));
    return refusals;
  }

  /** What the leading group accepts itself is reported apart from what its office accepts. */
  private List<Refusal> acceptors(PartReport report) {
    List<Part> reported = report.rows().stream().flatMap(row -> open(row.part()).stream()).toList();
    List<Part> leaders = reported.stream().filter(plan::acceptedByLeaders).toList();
    return leaders.isEmpty() || leaders.size() == reported.size()
        ? List.of()
        : List.of(Refusals.of("CJ2021-16", "%s由领导小组验收，应与其他任务分开报验", plan.quoted(leaders.get(0))));
  }

  Optional<Part> open(String code) {
    return parts.stream().filter(Part::open).filter(p -> p.code().equals(code)).findFirst();
  }

  private String codes() {
    return parts.stream().filter(Part::open).map(Part::code).collect(Collectors.joining("、"));
  }

  private List<Refusal> described(Part part, PartReport.Row row) {
    List<Refusal> refusals = new ArrayList<>();
    if (Refusals.blank(row.progress())) {
      refusals.add(Refusals.of(EVIDENCE, "%s没有填写完成情况", plan.quoted(part)));
    }
    if (Refusals.blank(row.evidence())) {
      refusals.add(Refusals.of(EVIDENCE, "%s没有填写佐证", plan.quoted(part)));
    }
    return refusals;
  }

  private List<Refusal> figures(Part part, PartReport report) {
    List<Refusal> refusals = new ArrayList<>();
    for (PlanRules.FigureRule rule : plan.figures(part)) {
      var target = plan.target(rule.target());
      List<FigureCheck> typed = report.figure(plan, rule.target());
      List<Refusal> wrong = typed.stream().flatMap(f -> f.refusals().stream()).toList();
      refusals.addAll(wrong);
      if (wrong.isEmpty()) {
        Optional<Sum> sum = typed.stream().map(FigureCheck::sum).findFirst().or(() -> before(rule));
        if (sum.isEmpty()) {
          refusals.add(Refusals.of(target.rule(), "%s没有填报“%s”", plan.quoted(part), target.name()));
        } else if (rule.each() && rule.binding() && !target.strive() && !sum.get().met()) {
          refusals.add(Refusals.of(target.rule(), "“%s”%s，不能报完成", target.name(), sum.get().text()));
        }
      }
    }
    return refusals;
  }

  private Optional<Sum> before(PlanRules.FigureRule rule) {
    return stated.stream()
        .filter(f -> f.target().equals(rule.target()))
        .map(f -> Sum.of(plan.target(rule.target()), List.of(f)))
        .findFirst();
  }

  /** Figures of targets that are not this unit's. */
  private List<Refusal> strangers(PartReport report) {
    String unit = parts.isEmpty() ? "" : parts.get(0).unit();
    Set<String> own =
        plan.figures(unit).stream().map(PlanRules.FigureRule::target).collect(Collectors.toSet());
    return report.figures().stream()
        .filter(row -> !Refusals.blank(row.target()) && !own.contains(row.target()))
        .map(row -> Refusals.of("CJ2021-10", "%s不是本单位填报的指标", Refusals.quote(row.target())))
        .toList();
  }
}
