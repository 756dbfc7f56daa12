package org.shifan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.shifan.region.Unit;

/**
 * Where a unit stands (CJ2021-06, -08).
 *
 * @param unit the unit
 * @param parts its parts; none where it only cooperates
 * @param missed the binding targets whose last day is over and that are not reached because of it
 * @param lights how late is late
 * @param today the day
 */
record UnitState(
    Unit unit, List<Part> parts, List<TargetState> missed, LightRule lights, LocalDate today) {

  long accepted() {
    return parts.stream().filter(Part::accepted).count();
  }

  long reported() {
    return parts.stream().filter(p -> p.status() == PartStatus.REPORTED).count();
  }

  long lit(Light light) {
    return parts.stream().filter(p -> !p.accepted() && lights.of(p, today) == light).count();
  }

  /** The parts whose last day is over and that are not accepted. */
  List<Part> overdue() {
    return parts.stream().filter(p -> !p.accepted() && p.dueOn().isBefore(today)).toList();
  }

  /** The state in a line. */
  String text() {
    return parts.isEmpty()
        ? "配合单位，无独立任务"
        : "共%d项：已验收%d项，待验收%d项；黄牌%d项，红牌%d项"
                .formatted(parts.size(), accepted(), reported(), lit(Light.YELLOW), lit(Light.RED))
            + (missed.isEmpty() ? "" : "；到期未达到目标的指标%d项：%s".formatted(missed.size(), targets()));
  }

  /** The targets that are not reached, each with what the unit stated. */
  String targets() {
    return missed.stream().map(state -> state.text(unit)).collect(Collectors.joining("；"));
  }
}
