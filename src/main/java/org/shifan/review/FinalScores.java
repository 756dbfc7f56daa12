package org.shifan.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.StandingCandidates;
import org.shifan.process.Forms;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Puts all counties of a round on one scale and in order; whoever was disqualified is left out. */
@Component
class FinalScores {

  /** A county's scores and rank, as they go on record. */
  private record Placed(
      String county, BigDecimal raw, BigDecimal adjusted, BigDecimal total, Integer place) {}

  private final Rounds rounds;
  private final StandingCandidates candidates;
  private final CountyResults results;
  private final AuditTrail audit;

  FinalScores(
      Rounds rounds, StandingCandidates candidates, CountyResults results, AuditTrail audit) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.results = results;
    this.audit = audit;
  }

  /** Puts the groups on one scale; raw scores stay as they are. */
  void adjust(String roundId) {
    Map<String, CountyResult> counties = standing(roundId);
    List<Adjustment.Raw> raw =
        counties.values().stream()
            .map(r -> new Adjustment.Raw(r.groupNo(), r.county(), r.raw()))
            .toList();
    Adjustment.of(raw)
        .forEach(a -> results.adjust(counties.get(a.county()).applicationId(), a.score()));
  }

  /** Ranks the counties of the province. */
  void rank(String roundId) {
    Map<String, Candidate> cities =
        candidates.of(roundId).stream()
            .collect(Collectors.toMap(Candidate::county, Function.identity()));
    Map<String, CountyResult> counties = standing(roundId);
    var scores =
        counties.values().stream()
            .map(
                r ->
                    new FinalRanking.Scores(
                        r.county(), r.adjusted(), cities.get(r.county()).cityScore()))
            .toList();
    new FinalRanking(rounds.rules(roundId).scale())
        .rank(scores)
        .forEach(
            ranked ->
                results.rank(
                    counties.get(ranked.item().county()).applicationId(),
                    ranked.item().total(),
                    ranked.rank()));
    List<Placed> placed =
        results.ofRound(roundId).stream()
            .map(r -> new Placed(r.county(), r.raw(), r.adjusted(), r.total(), r.place()))
            .toList();
    audit.record(
        Entry.of(Kind.AUTOMATIC, roundId, "rankCandidates")
            .under(rounds.rules(roundId).panel().rule())
            .with(Forms.text(placed)));
  }

  /** The results of those who are candidates still, by county. */
  private Map<String, CountyResult> standing(String roundId) {
    var still = candidates.of(roundId).stream().map(Candidate::county).collect(Collectors.toSet());
    return results.ofRound(roundId).stream()
        .filter(r -> still.contains(r.county()))
        .map(FinalScores::scored)
        .collect(Collectors.toMap(CountyResult::county, Function.identity()));
  }

  private static CountyResult scored(CountyResult result) {
    if (result.raw() == null) {
      throw new IllegalStateException(
          "'" + result.applicationId() + "' is a candidate and has no score: expected a tally");
    }
    return result;
  }
}
