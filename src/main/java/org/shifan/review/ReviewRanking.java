package org.shifan.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The provincial order that the expert review came to (SD64-08 三(三)). */
@Component("reviewRanking")
public class ReviewRanking {

  private static final String RANKING =
      "select c.application_id, c.county, c.city, c.place, c.raw as raw_score,"
          + " c.adjusted as adjusted_score, r.score as city_score"
          + " from county_result c"
          + " join application a on a.id = c.application_id"
          + " left join ranking_row r on r.recommendation_id = a.recommendation_id"
          + " and r.county = c.county"
          + " where c.round_id = ? and c.place is not null and a.status <> 'DISQUALIFIED'"
          + " order by c.place, c.county";

  private final JdbcClient jdbc;
  private final CountyResults results;

  ReviewRanking(JdbcClient jdbc, CountyResults results) {
    this.jdbc = jdbc;
    this.results = results;
  }

  /**
   * The counties by place, equals by code; empty before the review is done. Whoever is disqualified
   * later is left out, and the others keep their places.
   */
  public List<RankedCounty> of(String roundId) {
    return jdbc.sql(RANKING).param(roundId).query(RankedCounty.class).list();
  }

  /**
   * The number of the group in which a county was reviewed.
   *
   * @throws IllegalStateException where it is not under review
   */
  public int groupOf(String applicationId) {
    return results.require(applicationId).groupNo();
  }
}
