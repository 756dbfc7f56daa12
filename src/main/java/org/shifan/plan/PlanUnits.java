package org.shifan.plan;

import java.util.List;
import org.shifan.process.ForModels;
import org.shifan.region.Unit;
import org.springframework.stereotype.Component;

/** The units of a plan, as its models ask for them (CJ2021-03, -22). */
@Component("planUnits")
public class PlanUnits {

  private final PlanBook plans;
  private final Parts parts;

  PlanUnits(PlanBook plans, Parts parts) {
    this.plans = plans;
    this.parts = parts;
  }

  /** The short names of all units that are responsible for a task or cooperate in one. */
  @ForModels
  public List<String> of(String roundId) {
    return plans.of(roundId).concerned(parts.ofRound(roundId)).stream()
        .map(Unit::shortName)
        .toList();
  }

  /** The offices of the other units of the tasks that consist of a kind of filing, with commas. */
  @ForModels
  public String coSigners(String roundId, String kind, String unit) {
    Plan plan = plans.of(roundId);
    List<String> codes =
        plan.rules().tasks(kind).stream().flatMap(task -> task.units().stream()).toList();
    return others(plan, codes, unit);
  }

  /**
   * The offices of the units that share a task with another, with commas: for plans on models of
   * before.
   */
  @ForModels
  public String partners(String roundId, int task, String unit) {
    Plan plan = plans.of(roundId);
    return others(plan, plan.rules().task(task).units(), unit);
  }

  private static String others(Plan plan, List<String> codes, String unit) {
    return String.join(
        ",",
        plan.groups().resolve(codes).stream()
            .filter(u -> !u.shortName().equals(unit))
            .map(Unit::office)
            .toList());
  }

  /** The office that accepts what a unit reported: the leading group where the rules say so. */
  @ForModels
  public String acceptor(String roundId, String unit, int submission) {
    Plan plan = plans.of(roundId);
    boolean leaders =
        parts.of(roundId, unit).stream()
            .filter(part -> part.submissionNo() == submission)
            .anyMatch(plan::acceptedByLeaders);
    return leaders ? plan.leaders().office() : plan.office();
  }

  /** Whether a unit has parts that it has not reported, or that were returned. */
  @ForModels
  public boolean partsLeft(String roundId, String unit) {
    return parts.of(roundId, unit).stream().anyMatch(Part::open);
  }
}
