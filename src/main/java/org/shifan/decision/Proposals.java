package org.shifan.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What the order proposes at present: for the round's list, or for vacancies. */
@Component
class Proposals {

  private final Rounds rounds;
  private final ProvincialOrder order;
  private final SelectionLists lists;
  private final Excluded excluded;

  Proposals(Rounds rounds, ProvincialOrder order, SelectionLists lists, Excluded excluded) {
    this.rounds = rounds;
    this.order = order;
    this.lists = lists;
    this.excluded = excluded;
  }

  /** What is proposed for the list at hand: the best by rank, or those who come next. */
  Proposal current(String roundId) {
    RoundLists all = lists.of(roundId);
    Set<String> out = excluded.of(roundId);
    if (all.supplementary()) {
      return among(all.last(Kind.PROPOSAL).orElseThrow(), out);
    }
    return Proposal.of(order.ranks(roundId), out, rounds.require(roundId).size());
  }

  /** The list that lies before the meeting as a proposal to it, without those out since. */
  Proposal pending(String roundId) {
    SelectionList pending =
        lists
            .of(roundId)
            .pending()
            .orElseThrow(() -> new IllegalStateException("no list before the meeting: " + roundId));
    return among(pending, excluded.of(roundId));
  }

  /** Who comes next for so many vacancies: those only, with all who tie (SD64-09 三(四)). */
  Proposal next(String roundId, int vacancies) {
    RoundLists all = lists.of(roundId);
    Set<String> out = new HashSet<>(excluded.of(roundId));
    out.addAll(all.declined());
    var next = Succession.next(order.ranks(roundId), all.everSelected(), out, vacancies);
    return Proposal.of(next, out, vacancies);
  }

  private static Proposal among(SelectionList list, Set<String> out) {
    List<Proposal.Row> rows =
        list.entries().stream()
            .filter(e -> !out.contains(e.county()))
            .map(e -> new Proposal.Row(e.county(), e.place(), e.selected(), e.tied()))
            .toList();
    return new Proposal(rows, list.target(), Set.copyOf(out));
  }
}
