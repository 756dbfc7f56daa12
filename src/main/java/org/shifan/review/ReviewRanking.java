package org.shifan.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.StandingCandidates;
import org.springframework.stereotype.Component;

/** The provincial order that the expert review came to (SD64-08 三(三)). */
@Component("reviewRanking")
public class ReviewRanking {

  private final CountyResults results;
  private final StandingCandidates candidates;
  private final CandidateNames names;

  ReviewRanking(CountyResults results, StandingCandidates candidates, CandidateNames names) {
    this.results = results;
    this.candidates = candidates;
    this.names = names;
  }

  /**
   * The counties by place, equals by code; empty before the review is done. Whoever is disqualified
   * later is left out, and the others keep their places.
   */
  public List<RankedCounty> of(String roundId) {
    Map<String, Candidate> standing =
        candidates.of(roundId).stream()
            .collect(Collectors.toMap(Candidate::id, Function.identity()));
    return results.ofRound(roundId).stream()
        .filter(result -> result.place() != null && standing.containsKey(result.applicationId()))
        .sorted(Comparator.comparing(CountyResult::place).thenComparing(CountyResult::county))
        .map(result -> ranked(result, standing.get(result.applicationId())))
        .toList();
  }

  /**
   * The number of the group in which a county was reviewed.
   *
   * @throws IllegalStateException where it is not under review
   */
  public int groupOf(String applicationId) {
    return results.require(applicationId).groupNo();
  }

  private RankedCounty ranked(CountyResult result, Candidate candidate) {
    return new RankedCounty(
        result.applicationId(),
        result.county(),
        result.city(),
        names.of(result),
        result.place(),
        result.raw(),
        result.adjusted(),
        candidate.cityScore());
  }
}
