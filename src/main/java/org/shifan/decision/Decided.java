package org.shifan.decision;

import java.util.List;
import org.shifan.process.ForModels;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What the meetings of a round have selected and what still stands of it. */
@Component("decided")
public class Decided {

  /**
   * A county that was selected and is not out.
   *
   * @param applicationId such as {@code sd64-2021-370102}
   * @param county the county's code
   * @param place its rank in the provincial order, shared by equals
   */
  public record Selected(String applicationId, String county, int place) {}

  private final SelectionLists lists;
  private final Excluded excluded;
  private final Rounds rounds;

  Decided(SelectionLists lists, Excluded excluded, Rounds rounds) {
    this.lists = lists;
    this.excluded = excluded;
    this.rounds = rounds;
  }

  /** The counties selected, without those removed or disqualified since, best first. */
  public List<Selected> standing(String roundId) {
    var round = rounds.require(roundId);
    return lists.of(roundId).standing(excluded.of(roundId)).stream()
        .map(e -> new Selected(round.idOf(e.county()), e.county(), e.place()))
        .toList();
  }

  /** Whether anyone stands: asked by the round's model. */
  @ForModels
  public boolean any(String roundId) {
    return !standing(roundId).isEmpty();
  }

  /**
   * Takes a county off the list for an upheld objection (SD64-09); safe to repeat.
   *
   * @param reason why, in Chinese
   */
  public void remove(String roundId, String county, String reason) {
    excluded.remove(roundId, county, reason);
  }
}
