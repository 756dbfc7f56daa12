package org.shifan.experience;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.candidate.CandidateKinds;
import org.shifan.programme.NominationRules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Both kinds of experiences are on the list of a round (MCA39-04, -10; by default). */
@Component
class ListedKinds implements CandidateKinds {

  private final Rounds rounds;
  private final ReceivedExperiences received;

  ListedKinds(Rounds rounds, ReceivedExperiences received) {
    this.rounds = rounds;
    this.received = received;
  }

  @Override
  public List<Kind> of(String roundId) {
    Round round = rounds.require(roundId);
    Map<NominationRules.Experience, Set<String>> codes =
        received.of(round.id()).stream()
            .collect(
                Collectors.groupingBy(
                    ReceivedExperiences.One::kind,
                    Collectors.mapping(ReceivedExperiences.One::code, Collectors.toSet())));
    return rounds.rules(round).nominations().experiences().stream()
        .filter(codes::containsKey)
        .map(kind -> new Kind(kind.name(), kind.listed(), codes.get(kind)))
        .toList();
  }
}
