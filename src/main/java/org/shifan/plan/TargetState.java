package org.shifan.plan;

import java.util.List;
import java.util.Optional;
import org.shifan.programme.PlanRules;
import org.shifan.programme.Target;
import org.shifan.region.Unit;

/**
 * How far a target is reached (CJ2021-10, -18): by each unit for itself, or by all together.
 *
 * @param rule who states its figure
 * @param target the target
 * @param units the units that state it
 * @param figures what they stated last
 */
record TargetState(
    PlanRules.FigureRule rule, Target target, List<Unit> units, List<StatedFigure> figures) {

  private static final String UNSTATED = "尚未填报";

  /** All figures together; none where nobody stated one. */
  Optional<Sum> sum() {
    return figures.isEmpty() ? Optional.empty() : Optional.of(Sum.of(target, figures));
  }

  /** The units that stated nothing. */
  List<Unit> silent() {
    return units.stream()
        .filter(u -> figures.stream().noneMatch(f -> f.unit().equals(u.shortName())))
        .toList();
  }

  /** Whether all have stated it and it is reached. */
  boolean met() {
    return silent().isEmpty()
        && (rule.each()
            ? figures.stream().allMatch(f -> Sum.of(target, List.of(f)).met())
            : Sum.of(target, figures).met());
  }

  /** Whether the task waits for it: what is striven for holds nothing up. */
  boolean holdsUp() {
    return rule.binding() && !target.strive() && !met();
  }

  /** What a unit stated itself; none where it stated nothing. */
  Optional<Sum> own(Unit unit) {
    return figures.stream()
        .filter(figure -> figure.unit().equals(unit.shortName()))
        .findFirst()
        .map(figure -> Sum.of(target, List.of(figure)));
  }

  /** Whether the task waits for it because of this unit: it stated nothing, or too little. */
  boolean missedBy(Unit unit) {
    return units.contains(unit) && holdsUp() && !own(unit).map(Sum::met).orElse(false);
  }

  /** The target with what a unit stated, such as “人均养老服务设施用地”尚未填报. */
  String text(Unit unit) {
    return quoted() + own(unit).map(Sum::text).orElse(UNSTATED);
  }

  /** The target as sentences name it, in quotes. */
  String quoted() {
    return "“" + target.name() + "”";
  }

  /** The arithmetic, and how many have not stated anything. */
  String text() {
    String stated = sum().map(Sum::text).orElse(UNSTATED);
    int missing = silent().size();
    return missing == 0 || figures.isEmpty() ? stated : stated + "（" + missing + "个单位尚未填报）";
  }
}
