package org.shifan.recommendation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cities' rankings as stored. */
@Repository
class RankingTable {

  private final JdbcClient jdbc;

  RankingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RankingRow> of(String recommendationId) {
    return jdbc.sql(
            "select county, score, place, recommended, reason from ranking_row"
                + " where recommendation_id = ? order by place, county")
        .param(recommendationId)
        .query(RankingRow.class)
        .list();
  }

  /** Replaces the city's ranking as a whole. */
  void replace(String recommendationId, List<RankingRow> rows) {
    jdbc.sql("delete from ranking_row where recommendation_id = ?")
        .param(recommendationId)
        .update();
    for (RankingRow row : rows) {
      jdbc.sql(
              "insert into ranking_row (recommendation_id, county, score, place, recommended,"
                  + " reason) values (?, ?, ?, ?, ?, ?)")
          .params(
              recommendationId,
              row.county(),
              row.score(),
              row.place(),
              row.recommended(),
              row.reason())
          .update();
    }
  }
}
