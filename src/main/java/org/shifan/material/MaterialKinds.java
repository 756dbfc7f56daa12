package org.shifan.material;

import java.util.List;
import java.util.stream.Stream;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The kinds of materials by the rules that a round was opened with. */
@Component
class MaterialKinds {

  private static final String EVIDENCE = "evidence";

  private final Rounds rounds;

  MaterialKinds(Rounds rounds) {
    this.rounds = rounds;
  }

  /**
   * What may be uploaded for this owner: a review is recorded by evidence, as its papers are, or as
   * others of the round are.
   */
  List<MaterialKind> of(MaterialOwner owner) {
    if (!owner.review()) {
      return of(owner.holder());
    }
    return Stream.concat(of(owner.holder()).stream(), all(owner.holder().roundId()).stream())
        .filter(kind -> kind.code().equals(EVIDENCE))
        .limit(1)
        .toList();
  }

  /** What is handed in with it. */
  List<MaterialKind> of(Holder holder) {
    return of(holder.roundId(), holder.filing());
  }

  /** What filings of a kind contain; an application is the kind without a code. */
  List<MaterialKind> of(String roundId, String filing) {
    return all(roundId).stream().filter(kind -> kind.filing().equals(filing)).toList();
  }

  private List<MaterialKind> all(String roundId) {
    Rules rules = rounds.rules(roundId);
    return rules.has("materials") ? rules.materials() : List.of();
  }
}
