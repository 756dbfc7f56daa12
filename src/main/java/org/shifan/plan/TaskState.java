package org.shifan.plan;

import java.time.LocalDate;
import java.util.List;
import org.shifan.programme.PlanRules;

/**
 * Where a task stands (CJ2021-07): it is done when every unit's part is accepted and its targets
 * are reached.
 *
 * @param task the task
 * @param parts the parts in it
 * @param targets its targets
 * @param light the worst light among its parts that are not accepted
 * @param due its last day
 */
record TaskState(
    PlanRules.Task task, List<Part> parts, List<TargetState> targets, Light light, LocalDate due) {

  static TaskState of(
      Plan plan,
      PlanRules.Task task,
      List<Part> parts,
      List<TargetState> targets,
      LocalDate today) {
    Light worst =
        parts.stream()
            .filter(p -> !p.accepted())
            .map(p -> plan.lights().of(p, today))
            .reduce(Light.GREEN, Light::worse);
    return new TaskState(task, parts, targets, worst, task.due().atYear(plan.round().year()));
  }

  boolean done() {
    return parts.stream().allMatch(Part::accepted)
        && targets.stream().noneMatch(TargetState::holdsUp);
  }

  long count(PartStatus status) {
    return parts.stream().filter(p -> p.status() == status).count();
  }

  /** The state in a word. */
  String label() {
    if (done()) {
      return "已完成";
    }
    if (parts.stream().allMatch(Part::accepted)) {
      return "已验收，目标未达到";
    }
    return light == Light.GREEN ? "推进中" : light.label();
  }
}
