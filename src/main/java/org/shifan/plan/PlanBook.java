package org.shifan.plan;

import org.shifan.programme.Rules;
import org.shifan.region.Units;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The plans by their rounds. */
@Component
class PlanBook {

  private final Rounds rounds;
  private final Units units;

  PlanBook(Rounds rounds, Units units) {
    this.rounds = rounds;
    this.units = units;
  }

  /**
   * The plan of a round.
   *
   * @throws org.shifan.round.UnknownRound where there is no such round
   */
  Plan of(String roundId) {
    Round round = rounds.require(roundId);
    Rules rules = rounds.rules(round);
    return new Plan(round, rules.plan(), rules.targets(), units.of(round.province()));
  }

  /** Whether the round carries out a plan: its rules have tasks. */
  boolean carries(String roundId) {
    return rounds.rules(roundId).has("tasks");
  }
}
