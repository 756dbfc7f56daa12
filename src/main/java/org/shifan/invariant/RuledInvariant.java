package org.shifan.invariant;

import java.util.List;
import java.util.stream.Stream;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;

/** An invariant whose bounds are in the rules that each round was opened with. */
abstract class RuledInvariant implements Invariant {

  private final Rounds rounds;
  private final String rule;
  private final String name;
  private final String sentence;

  RuledInvariant(Rounds rounds, String rule, String name, String sentence) {
    this.rounds = rounds;
    this.rule = rule;
    this.name = name;
    this.sentence = sentence;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String rule() {
    return rule;
  }

  @Override
  public final String sentence() {
    return sentence;
  }

  @Override
  public final List<String> broken() {
    return rounds.all().stream().flatMap(round -> in(round, rounds.rules(round))).toList();
  }

  /** What of this round is in the impossible state. */
  abstract Stream<String> in(Round round, Rules rules);
}
