package org.shifan.plan;

import java.util.List;
import org.springframework.stereotype.Component;

/** Where the units of a plan stand. */
@Component
class UnitStates {

  private final Parts parts;
  private final PlanViews views;

  UnitStates(Parts parts, PlanViews views) {
    this.parts = parts;
    this.views = views;
  }

  /** All units that are responsible for a task or cooperate in one, in the region's order. */
  List<UnitState> of(Plan plan) {
    List<Part> all = parts.ofRound(plan.round().id());
    return plan.concerned(all).stream()
        .map(
            unit ->
                new UnitState(
                    unit,
                    all.stream().filter(p -> p.unit().equals(unit.shortName())).toList(),
                    plan.lights(),
                    views.today()))
        .toList();
  }

  /** One unit. */
  UnitState of(Plan plan, String unit) {
    List<Part> own = parts.of(plan.round().id(), unit);
    return new UnitState(plan.unit(unit), own, plan.lights(), views.today());
  }
}
