package org.shifan.material;

import java.util.List;
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

  /** What may be uploaded for this owner: a review is recorded by evidence. */
  List<MaterialKind> of(MaterialOwner owner) {
    return of(owner.holder()).stream()
        .filter(kind -> !owner.review() || kind.code().equals(EVIDENCE))
        .toList();
  }

  /** What is handed in with it. */
  List<MaterialKind> of(Holder holder) {
    return of(holder.roundId(), holder.filing());
  }

  /** What filings of a kind contain; an application is the kind without a code. */
  List<MaterialKind> of(String roundId, String filing) {
    Rules rules = rounds.rules(roundId);
    return rules.has("materials") ? rules.materials(filing) : List.of();
  }
}
