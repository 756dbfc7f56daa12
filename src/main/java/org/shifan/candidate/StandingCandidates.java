package org.shifan.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shifan.process.ForModels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The candidates of a round, whoever keeps them. */
@Component("candidates")
public class StandingCandidates {

  private final ObjectProvider<Candidates> candidates;
  private final ObjectProvider<CandidateView> views;
  private final ObjectProvider<CandidateKinds> kinds;

  StandingCandidates(
      ObjectProvider<Candidates> candidates,
      ObjectProvider<CandidateView> views,
      ObjectProvider<CandidateKinds> kinds) {
    this.candidates = candidates;
    this.views = views;
    this.kinds = kinds;
  }

  /** Those who are candidates now, by code. */
  public List<Candidate> of(String roundId) {
    return candidates.stream()
        .flatMap(keeper -> keeper.of(roundId).stream())
        .sorted(Comparator.comparing(Candidate::county))
        .toList();
  }

  /** The candidate of this code, if it is one now. */
  public Optional<Candidate> find(String roundId, String county) {
    return of(roundId).stream().filter(one -> one.county().equals(county)).findFirst();
  }

  /** The kinds of which a list selects some. */
  public List<CandidateKinds.Kind> kinds(String roundId) {
    return kinds.stream().flatMap(keeper -> keeper.of(roundId).stream()).toList();
  }

  /** Whether there is any: asked by the models. */
  @ForModels
  public boolean any(String roundId) {
    return !of(roundId).isEmpty();
  }

  /**
   * What is shown of a candidate.
   *
   * @throws IllegalStateException where nobody keeps its papers
   */
  public Map<String, Object> view(String candidateId) {
    return views.stream()
        .map(keeper -> keeper.of(candidateId))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("nobody keeps the papers of '" + candidateId + "'"));
  }
}
