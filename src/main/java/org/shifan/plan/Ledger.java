package org.shifan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.programme.PlanRules;
import org.springframework.stereotype.Component;

/** 工作台账 (CJ2021-05): where every task, part and target of a plan stands. */
@Component
class Ledger {

  private final Parts parts;
  private final StatedFigures figures;
  private final PlanViews views;

  Ledger(Parts parts, StatedFigures figures, PlanViews views) {
    this.parts = parts;
    this.figures = figures;
    this.views = views;
  }

  /** All tasks in the order of the document, as they stand today. */
  List<TaskState> tasks(Plan plan) {
    LocalDate today = views.today();
    Map<Integer, List<Part>> byTask =
        parts.ofRound(plan.round().id()).stream().collect(Collectors.groupingBy(Part::taskNo));
    List<TargetState> targets = targets(plan);
    return plan.rules().tasks().stream()
        .map(
            task ->
                TaskState.of(
                    plan,
                    task,
                    byTask.getOrDefault(task.number(), List.of()),
                    targets.stream().filter(t -> t.rule().task() == task.number()).toList(),
                    today))
        .toList();
  }

  /** All targets in the order of the rules, as the units stated them last. */
  List<TargetState> targets(Plan plan) {
    List<StatedFigure> stated = figures.latest(plan);
    return plan.rules().figures().stream().map(rule -> target(plan, rule, stated)).toList();
  }

  private static TargetState target(
      Plan plan, PlanRules.FigureRule rule, List<StatedFigure> stated) {
    return new TargetState(
        rule,
        plan.target(rule.target()),
        plan.groups().resolve(rule.units()),
        stated.stream().filter(s -> s.target().equals(rule.target())).toList());
  }
}
