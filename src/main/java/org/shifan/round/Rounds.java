package org.shifan.round;

import java.util.List;
import java.util.Map;
import org.shifan.process.ReadOnce;
import org.shifan.process.RuleBook;
import org.shifan.programme.Rules;
import org.springframework.stereotype.Component;

/** The rounds and the rules each was opened with. */
@Component
public class Rounds {

  private final RoundRepository rounds;
  private final RuleBook rules;
  private final ReadOnce<Round> known = new ReadOnce<>();

  Rounds(RoundRepository rounds, RuleBook rules) {
    this.rounds = rounds;
    this.rules = rules;
  }

  /**
   * The round.
   *
   * @throws UnknownRound where there is none with this id
   */
  public Round require(String id) {
    return known.get(id, this::read);
  }

  /** All rounds, the newest first. */
  public List<Round> all() {
    return rounds.findAllByOrderByOpenedAtDesc();
  }

  /** The rules in force for this round: those of the model set it was opened with. */
  public Rules rules(String roundId) {
    return rules(require(roundId));
  }

  /** The rules in force for this round: those of the model set it was opened with. */
  public Rules rules(Round round) {
    return rules.of(round.deploymentId(), round.programme(), round.year());
  }

  /** On which clauses those rules rest, by the id of their decision table, such as quota. */
  public Map<String, List<String>> clauses(Round round) {
    return rules.clauses(round.deploymentId(), round.programme(), round.year());
  }

  /** The round's awards are confirmed and public. */
  public void awarded(String id) {
    Round round = require(id);
    if (!Round.AWARDED.equals(round.status())) {
      keep(round.awarded());
    }
  }

  boolean exists(String id) {
    return rounds.existsById(id);
  }

  Round keep(Round round) {
    Round kept = rounds.save(round);
    known.put(kept.id(), kept);
    return kept;
  }

  private Round read(String id) {
    return rounds.findById(id).orElseThrow(() -> new UnknownRound(id));
  }
}
