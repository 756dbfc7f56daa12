package org.shifan.joint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.CandidateKinds;
import org.shifan.candidate.StandingCandidates;
import org.shifan.review.RankedCounty;
import org.shifan.review.ReviewRanking;
import org.springframework.stereotype.Component;

/** The candidates of a round as a list finds them: by the review's places, where there was one. */
@Component
class Order {

  private static final Comparator<Standing> BEST_FIRST =
      Comparator.comparing(Standing::place, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Standing::subject);

  private final StandingCandidates candidates;
  private final ReviewRanking ranking;

  Order(StandingCandidates candidates, ReviewRanking ranking) {
    this.candidates = candidates;
    this.ranking = ranking;
  }

  /** The kinds of candidates, of each of which a list selects some. */
  List<CandidateKinds.Kind> kinds(String roundId) {
    return candidates.kinds(roundId);
  }

  List<Standing> of(String roundId) {
    Map<String, Integer> places =
        ranking.of(roundId).stream()
            .collect(Collectors.toMap(RankedCounty::county, RankedCounty::place));
    return candidates.of(roundId).stream()
        .map((Candidate c) -> new Standing(c.county(), c.name(), places.get(c.county())))
        .sorted(BEST_FIRST)
        .toList();
  }
}
