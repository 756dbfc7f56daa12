package org.shifan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shifan.programme.PlanRules;
import org.shifan.region.Unit;

/**
 * “分解任务，落实责任” (CJ2021-02, -03, -13): every unit of a task has a part in it; of a task with several
 * dates, one for each that concerns it. 附件2 governs who has one (CJ2021-22).
 *
 * @param roundId the plan
 * @param year its year
 * @param rules the tasks and milestones
 * @param groups the units of the region
 * @param added units added to tasks whose list is open, by the task's number
 */
record Breakdown(
    String roundId, int year, PlanRules rules, UnitGroups groups, Map<Integer, Set<String>> added) {

  /** All parts, by task, date and unit. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (PlanRules.Task task : rules.tasks()) {
      List<Unit> responsible = units(task);
      List<PlanRules.Milestone> milestones = rules.milestones(task.number());
      if (milestones.isEmpty()) {
        responsible.forEach(u -> parts.add(part(task.number(), "", u, task.due().atYear(year))));
      }
      for (PlanRules.Milestone milestone : milestones) {
        List<Unit> concerned =
            milestone.units().isEmpty() ? responsible : groups.resolve(milestone.units());
        concerned.forEach(
            u -> parts.add(part(task.number(), milestone.code(), u, milestone.due().atYear(year))));
      }
    }
    return parts;
  }

  /** The units that the rules name and the region does not have. */
  Set<String> unknown() {
    Set<String> unknown = new TreeSet<>();
    for (PlanRules.Task task : rules.tasks()) {
      unknown.addAll(groups.unknown(task.units()));
      unknown.addAll(groups.unknown(task.cooperating()));
    }
    rules.milestones().forEach(m -> unknown.addAll(groups.unknown(m.units())));
    rules.figures().forEach(f -> unknown.addAll(groups.unknown(f.units())));
    return unknown;
  }

  private List<Unit> units(PlanRules.Task task) {
    Set<String> codes = new LinkedHashSet<>(task.units());
    codes.addAll(added.getOrDefault(task.number(), Set.of()));
    return groups.resolve(List.copyOf(codes));
  }

  private Part part(int task, String milestone, Unit unit, LocalDate due) {
    return Part.fresh(roundId, task, milestone, unit.shortName(), due);
  }
}
