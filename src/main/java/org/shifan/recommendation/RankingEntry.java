package org.shifan.recommendation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shifan.process.Refused;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/** Takes the ranking that a city typed, where it agrees with the visits. */
@Component
class RankingEntry {

  private final RankingTable ranking;
  private final Regions regions;

  RankingEntry(RankingTable ranking, Regions regions) {
    this.ranking = ranking;
    this.regions = regions;
  }

  void enter(String recommendationId, List<RankRow> typed) {
    List<RankRow> rows = typed == null ? List.of() : typed;
    Map<String, BigDecimal> visits = new TreeMap<>();
    ranking.of(recommendationId).forEach(row -> visits.put(row.county(), row.score()));
    Names names = new Names(code -> regions.find(code).map(Region::name));
    List<Refusal> refusals = new RankRule(visits, names).check(rows);
    Refused.when(refusals);
    ranking.replace(recommendationId, rows.stream().map(row -> stored(row, visits)).toList());
  }

  private static RankingRow stored(RankRow row, Map<String, BigDecimal> visits) {
    return new RankingRow(
        row.county(),
        visits.get(row.county()),
        row.rank(),
        Optional.ofNullable(row.recommended()).orElse(false),
        row.reason());
  }
}
