package org.shifan.recommendation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of what the province said to each recommendation. */
@Repository
class Acceptances {

  private static final String CORRECTIONS =
      """
      select a.recommendation_id, r.round_id, a.target, a.decided_at as asked_at
      from acceptance a join recommendation r on r.id = a.recommendation_id
      where a.decision = 'correct' and a.id =
        (select max(b.id) from acceptance b where b.recommendation_id = a.recommendation_id)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Acceptances(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A correction that the province asked for, the last of its recommendation.
   *
   * @param target the county that was to correct; null, or the city, where the city was
   */
  record Correction(
      String recommendationId, String roundId, String target, OffsetDateTime askedAt) {}

  /** The last correction of each recommendation; it may have been made since. */
  List<Correction> corrections() {
    return jdbc.sql(CORRECTIONS).query(Correction.class).list();
  }

  void record(String recommendationId, String decision, String target, String reason) {
    jdbc.sql(
            "insert into acceptance (recommendation_id, decision, target, reason, decided_by,"
                + " decided_at) values (?, ?, ?, ?, ?, ?)")
        .params(
            recommendationId,
            decision,
            target,
            reason,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }
}
