package org.shifan.experience;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.filing.Filled;
import org.shifan.programme.NominationRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** All experiences that were received in a round. */
@Component
class ReceivedExperiences {

  private final Rounds rounds;
  private final Filings filings;

  ReceivedExperiences(Rounds rounds, Filings filings) {
    this.rounds = rounds;
    this.filings = filings;
  }

  /**
   * An experience of a filing.
   *
   * @param filing the filing that it came in
   * @param kind its kind by the rules
   */
  record One(Filing filing, Experience experience, NominationRules.Experience kind) {

    /** Its code in the round, such as {@code 370000-1}. */
    String code() {
      return filing.subject() + "-" + experience.no();
    }
  }

  List<One> of(String roundId) {
    return rounds.rules(roundId).nominations().experiences().stream()
        .flatMap(kind -> of(roundId, kind))
        .sorted(Comparator.comparing(One::code))
        .toList();
  }

  private Stream<One> of(String roundId, NominationRules.Experience kind) {
    return filings.ofRound(roundId, kind.kind()).stream()
        .filter(filing -> filing.status() == FilingStatus.RECEIVED)
        .flatMap(
            filing ->
                Filled.of(filing.form()).rows(kind.list()).stream()
                    .map(Experience::new)
                    .filter(experience -> experience.kind().equals(kind.code()))
                    .map(experience -> new One(filing, experience, kind)));
  }
}
