package org.shifan.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads who states which figure (CJ2021-10, -18): each is a target's, and of a task or, where the
 * task has several dates, of one. What could not be read is not referred to: its own problem is
 * told.
 */
final class Figures {

  private Figures() {}

  static List<PlanRules.FigureRule> read(Table table, int year, Values earlier) {
    List<PlanRules.FigureRule> figures = new ArrayList<>();
    for (Row row : table.distinct(year, "target")) {
      checkTarget(row, earlier);
      Optional<PlanRules.Task> task = Plans.task(row, earlier);
      PlanRules.FigureRule figure =
          new PlanRules.FigureRule(
              row.code("target"),
              row.whole("task", 1, Plans.MANY),
              row.textOrNone("milestone"),
              row.codes("units"),
              row.flag("each"),
              row.flag("binding"));
      if (task.isPresent() && milestonesRead(earlier)) {
        checkUnits(row, figure.units(), units(row, task.get(), figure.milestone(), earlier));
      }
      figures.add(figure);
    }
    return List.copyOf(figures);
  }

  private static void checkTarget(Row row, Values earlier) {
    String code = row.code("target");
    Optional<List<Target>> targets = earlier.find(Layout.TARGETS);
    if (targets.filter(all -> all.stream().noneMatch(t -> t.code().equals(code))).isPresent()) {
      throw row.refuse("target", "目标值表（targets）中的指标代码");
    }
  }

  /** A model without milestones has none that could not be read. */
  private static boolean milestonesRead(Values earlier) {
    return !earlier.has(Layout.MILESTONES.id()) || earlier.find(Layout.MILESTONES).isPresent();
  }

  /** Who has a part in the task, or in the one of its dates that the figure is of. */
  private static List<String> units(
      Row row, PlanRules.Task task, String milestone, Values earlier) {
    List<PlanRules.Milestone> milestones =
        earlier.rows(Layout.MILESTONES).stream().filter(m -> m.task() == task.number()).toList();
    List<String> codes = milestones.stream().map(PlanRules.Milestone::code).toList();
    if (codes.isEmpty() ? !milestone.isEmpty() : !codes.contains(milestone)) {
      throw row.refuse("milestone", "该任务的节点代码 " + codes + "，没有节点的写 \"\"");
    }
    return milestones.stream()
        .filter(m -> m.code().equals(milestone) && !m.units().isEmpty())
        .findFirst()
        .map(PlanRules.Milestone::units)
        .orElse(task.units());
  }

  /** Nobody would state the figure of a unit without a part. */
  private static void checkUnits(Row row, List<String> units, List<String> responsible) {
    if (units.isEmpty() || !responsible.containsAll(units)) {
      throw row.refuse("units", "该任务（节点）责任单位中的代码：" + String.join("、", responsible));
    }
  }
}
