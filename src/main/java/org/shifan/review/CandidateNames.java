package org.shifan.review;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/** What the candidates of the reviews are called. */
@Component
public class CandidateNames {

  private final CountyResults results;
  private final Regions regions;

  CandidateNames(CountyResults results, Regions regions) {
    this.results = results;
    this.regions = regions;
  }

  /** The full name of a candidate under review; nothing where there is none of this id. */
  public Optional<String> of(String candidateId) {
    return results.find(candidateId).map(this::of);
  }

  /** The full name of a candidate; a division's where nobody kept a name of its own. */
  String of(CountyResult candidate) {
    return candidate.name() == null ? regions.fullName(candidate.county()) : candidate.name();
  }

  /** The full names of a round's candidates by code. */
  Map<String, String> ofRound(String roundId) {
    return results.ofRound(roundId).stream()
        .collect(Collectors.toMap(CountyResult::county, this::of));
  }
}
