package org.shifan.recommendation;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.shifan.process.ForModels;
import org.shifan.process.ReadOnce;
import org.springframework.stereotype.Component;

/** The cities' recommendations of a round. */
@Component("recommendations")
public class Recommendations {

  private final RecommendationRepository recommendations;
  private final RankingTable ranking;
  private final ReadOnce<Optional<Recommendation>> known = new ReadOnce<>();

  Recommendations(RecommendationRepository recommendations, RankingTable ranking) {
    this.recommendations = recommendations;
    this.ranking = ranking;
  }

  /** The recommendation with this id. */
  public Recommendation require(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "没有编号为“" + id + "”的市级推荐：应为“轮次-市级代码”，例如 sd64-2021-370100"));
  }

  /** All recommendations of a round, by city. */
  public List<Recommendation> ofRound(String roundId) {
    return recommendations.findByRoundIdOrderByCity(roundId);
  }

  /** Whether the province has something of this city to look at: asked by the round's model. */
  @ForModels
  public boolean withProvince(String roundId, String city) {
    return find(roundId + "-" + city).map(r -> r.status().withProvince()).orElse(false);
  }

  /** How many counties the city recommends, as its ranking now stands. */
  public int recommended(String id) {
    return (int) ranking.of(id).stream().filter(RankingRow::recommended).count();
  }

  /** The city's ranking, the first place first. */
  public List<RankingRow> ranking(String id) {
    return ranking.of(id);
  }

  /** The recommendation with this id, if there is one. */
  public Optional<Recommendation> find(String id) {
    return known.get(id, recommendations::findById);
  }

  /** The recommendation, locked until the transaction ends: of two clerks one comes second. */
  Recommendation lock(String id) {
    Optional<Recommendation> locked = recommendations.lock(id);
    known.put(id, locked);
    return locked.orElseGet(() -> require(id));
  }

  Recommendation keep(Recommendation recommendation) {
    Recommendation kept = recommendations.save(recommendation);
    known.put(kept.id(), Optional.of(kept));
    return kept;
  }
}
