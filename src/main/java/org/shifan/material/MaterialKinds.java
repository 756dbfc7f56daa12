package org.shifan.material;

import java.util.List;
import org.shifan.application.Application;
import org.shifan.programme.MaterialKind;
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
    return of(owner.application()).stream()
        .filter(kind -> !owner.review() || kind.code().equals(EVIDENCE))
        .toList();
  }

  /** What an application contains. */
  List<MaterialKind> of(Application application) {
    return rounds.rules(application.roundId()).materials("");
  }
}
