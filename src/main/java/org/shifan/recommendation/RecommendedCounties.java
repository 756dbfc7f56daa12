package org.shifan.recommendation;

import java.math.BigDecimal;
import java.util.List;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.Candidates;
import org.shifan.programme.Decimals;
import org.shifan.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counties that their cities recommended and the province accepted (SD64-07, -08). */
@Component
class RecommendedCounties implements Candidates {

  private static final String RECOMMENDED =
      "select a.id, a.county, a.city, r.score"
          + " from ranking_row r"
          + " join recommendation m on m.id = r.recommendation_id"
          + " join application a on a.recommendation_id = m.id and a.county = r.county"
          + " where m.round_id = ? and m.status = 'ACCEPTED' and r.recommended = true"
          + " and a.status <> 'DISQUALIFIED'"
          + " order by a.county";

  private record County(String id, String county, String city, BigDecimal score) {}

  private final JdbcClient jdbc;
  private final Regions regions;

  RecommendedCounties(JdbcClient jdbc, Regions regions) {
    this.jdbc = jdbc;
    this.regions = regions;
  }

  @Override
  public List<Candidate> of(String roundId) {
    return jdbc.sql(RECOMMENDED).param(roundId).query(County.class).list().stream()
        .map(this::candidate)
        .toList();
  }

  private Candidate candidate(County county) {
    return new Candidate(
        county.id(),
        county.county(),
        county.city(),
        regions.fullName(county.county()),
        county.score(),
        "市级评价得分：" + Decimals.plain(county.score()) + "分（供参考）",
        county.id());
  }
}
