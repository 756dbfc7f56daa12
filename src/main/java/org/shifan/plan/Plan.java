package org.shifan.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.PlanRules;
import org.shifan.programme.Target;
import org.shifan.region.Unit;
import org.shifan.round.Round;

/**
 * A plan under way: its round, the rules it was opened with, and the units of its region.
 *
 * @param round its round
 * @param rules its tasks, milestones, phases
 * @param targets its targets
 * @param units the units of the region, the leading group among them
 */
record Plan(Round round, PlanRules rules, List<Target> targets, List<Unit> units) {

  UnitGroups groups() {
    return new UnitGroups(units);
  }

  LightRule lights() {
    return new LightRule(rules.lights());
  }

  /** The day on which it was opened. */
  LocalDate openedOn() {
    return Deadlines.dateOf(round.openedAt().toInstant());
  }

  /** What the plan is about, as its leading group is named after it: 昌吉市居家和社区养老服务改革试点工作. */
  String work() {
    return leaders().name().replaceFirst("领导小组$", "");
  }

  /** The leading group, above all units (CJ2021-01). */
  Unit leaders() {
    return units.stream()
        .filter(unit -> unit.kind() == Unit.Kind.LEADING_GROUP)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no leading group for " + round.id()));
  }

  /** The leading group's office, which sits in civil affairs (CJ2021-24 附件1). */
  String office() {
    return "civil-affairs-" + round.province();
  }

  /** Whether the leading group accepts a part itself; else its office does (CJ2021-16). */
  boolean acceptedByLeaders(Part part) {
    return rules.task(part.taskNo()).leaders();
  }

  /** The unit of that short name. */
  Unit unit(String shortName) {
    return units.stream()
        .filter(u -> u.shortName().equals(shortName))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no unit " + shortName + " in " + round.id()));
  }

  Target target(String code) {
    return targets.stream()
        .filter(t -> t.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no target " + code + " in " + round.id()));
  }

  /** The targets whose figures a unit states with one of its parts. */
  List<PlanRules.FigureRule> figures(Part part) {
    return figures(part.unit()).stream()
        .filter(f -> f.task() == part.taskNo() && f.milestone().equals(part.milestone()))
        .toList();
  }

  /** The targets whose figures a unit states. */
  List<PlanRules.FigureRule> figures(String unit) {
    return rules.figures().stream()
        .filter(f -> groups().resolve(f.units()).stream().anyMatch(u -> u.shortName().equals(unit)))
        .toList();
  }

  /** The last day by which a target is to be reached: its milestone's, else its task's. */
  LocalDate due(PlanRules.FigureRule rule) {
    return rules.milestones(rule.task()).stream()
        .filter(m -> m.code().equals(rule.milestone()))
        .findFirst()
        .map(PlanRules.Milestone::due)
        .orElseGet(() -> rules.task(rule.task()).due())
        .atYear(round.year());
  }

  /** What a part is called: its task, and its date where the task has several. */
  String name(Part part) {
    PlanRules.Task task = rules.task(part.taskNo());
    String what = milestone(part).map(PlanRules.Milestone::name).orElse(task.text());
    return "第%d项：%s".formatted(task.number(), what);
  }

  /** The date that a part is about, of a task with several. */
  Optional<PlanRules.Milestone> milestone(Part part) {
    return rules.milestones(part.taskNo()).stream()
        .filter(m -> m.code().equals(part.milestone()))
        .findFirst();
  }

  /** A part as sentences name it: short, in quotes. */
  String quoted(Part part) {
    return "“" + PlanViews.cut(name(part)) + "”";
  }

  /** Who takes part: the units that are responsible for a task or cooperate in one (CJ2021-22). */
  Set<Unit> concerned(List<Part> parts) {
    Set<Unit> concerned = new LinkedHashSet<>();
    for (Unit unit : units) {
      boolean responsible = parts.stream().anyMatch(p -> p.unit().equals(unit.shortName()));
      boolean cooperating =
          rules.tasks().stream().anyMatch(t -> groups().resolve(t.cooperating()).contains(unit));
      if (unit.kind() != Unit.Kind.LEADING_GROUP && (responsible || cooperating)) {
        concerned.add(unit);
      }
    }
    return concerned;
  }

  /** The last day of the plan: that of its last phase. */
  LocalDate lastDay() {
    return rules.phases().stream()
        .map(p -> p.to().atYear(round.year()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
