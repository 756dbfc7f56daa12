package org.shifan.plan;

import java.util.List;
import org.shifan.region.Unit;
import org.springframework.stereotype.Component;

/** Where the units of a plan stand. */
@Component
class UnitStates {

  private final Parts parts;
  private final Ledger ledger;
  private final PlanViews views;

  UnitStates(Parts parts, Ledger ledger, PlanViews views) {
    this.parts = parts;
    this.ledger = ledger;
    this.views = views;
  }

  /** All units that are responsible for a task or cooperate in one, in the region's order. */
  List<UnitState> of(Plan plan) {
    List<Part> all = parts.ofRound(plan.round().id());
    List<TargetState> due = due(plan);
    return plan.concerned(all).stream().map(unit -> state(plan, unit, all, due)).toList();
  }

  /** One unit. */
  UnitState of(Plan plan, String unit) {
    return state(plan, plan.unit(unit), parts.of(plan.round().id(), unit), due(plan));
  }

  private UnitState state(Plan plan, Unit unit, List<Part> parts, List<TargetState> due) {
    return new UnitState(
        unit,
        parts.stream().filter(p -> p.unit().equals(unit.shortName())).toList(),
        due.stream().filter(target -> target.missedBy(unit)).toList(),
        plan.lights(),
        views.today());
  }

  /** The targets whose last day is over. */
  private List<TargetState> due(Plan plan) {
    return ledger.targets(plan).stream()
        .filter(target -> plan.due(target.rule()).isBefore(views.today()))
        .toList();
  }
}
