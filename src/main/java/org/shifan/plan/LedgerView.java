package org.shifan.plan;

import java.time.LocalDate;
import java.util.List;
import org.shifan.programme.PlanRules;
import org.shifan.region.Unit;

/**
 * 工作台账 (CJ2021-05) as scripts and pages read it.
 *
 * @param work what the plan is about
 * @param asOf the day
 * @param phases the phases under way on that day
 * @param tasks every task of the plan
 */
public record LedgerView(
    String roundId, String work, LocalDate asOf, List<String> phases, List<TaskLine> tasks) {

  /**
   * A task.
   *
   * @param units who is responsible, verbatim
   * @param cooperating who cooperates (CJ2021-22)
   * @param state its state in a word
   * @param light the worst light of its parts
   */
  public record TaskLine(
      int number,
      String mainTask,
      String text,
      String units,
      List<String> cooperating,
      LocalDate due,
      String state,
      boolean done,
      Light light,
      List<TargetLine> targets,
      List<PartLine> parts) {}

  /**
   * A target.
   *
   * @param arithmetic numerator and denominator, value, and whether it is reached
   * @param strive whether it is striven for only
   * @param binding whether the task waits for it
   */
  public record TargetLine(
      String target,
      String name,
      String arithmetic,
      boolean met,
      boolean strive,
      boolean binding) {}

  /**
   * A unit's part; of a task with several dates, one for each.
   *
   * @param milestone the date's code; empty where the task has one
   * @param node the date's name; empty where the task has one
   */
  public record PartLine(
      String id,
      String part,
      String unit,
      String unitName,
      String office,
      String milestone,
      String node,
      LocalDate due,
      PartStatus status,
      Light light,
      int daysLate,
      LocalDate reportedOn,
      LocalDate decidedOn,
      String progress,
      String evidence,
      String reason) {}

  static LedgerView of(Plan plan, List<TaskState> states, LocalDate today) {
    return new LedgerView(
        plan.round().id(),
        plan.work(),
        today,
        plan.rules().phases().stream()
            .filter(phase -> phase.contains(today, plan.round().year()))
            .map(PlanRules.Phase::name)
            .toList(),
        states.stream().map(state -> task(plan, state, today)).toList());
  }

  private static TaskLine task(Plan plan, TaskState state, LocalDate today) {
    PlanRules.Task task = state.task();
    return new TaskLine(
        task.number(),
        task.mainTask(),
        task.text(),
        task.unitsText(),
        plan.groups().resolve(task.cooperating()).stream().map(Unit::name).toList(),
        state.due(),
        state.label(),
        state.done(),
        state.light(),
        state.targets().stream().map(LedgerView::target).toList(),
        state.parts().stream().map(part -> part(plan, part, today)).toList());
  }

  private static TargetLine target(TargetState state) {
    return new TargetLine(
        state.target().code(),
        state.target().name(),
        state.text(),
        state.met(),
        state.target().strive(),
        state.rule().binding());
  }

  private static PartLine part(Plan plan, Part part, LocalDate today) {
    Unit unit = plan.unit(part.unit());
    int late = LightRule.daysLate(part, today);
    return new PartLine(
        part.id(),
        part.code(),
        part.unit(),
        unit.name(),
        unit.office(),
        part.milestone(),
        plan.milestone(part).map(PlanRules.Milestone::name).orElse(""),
        part.dueOn(),
        part.status(),
        plan.lights().of(late),
        late,
        part.reportedOn(),
        part.decidedOn(),
        part.progress(),
        part.evidence(),
        part.reason());
  }
}
