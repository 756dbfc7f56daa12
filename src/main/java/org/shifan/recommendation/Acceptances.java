package org.shifan.recommendation;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of what the province said to each recommendation. */
@Repository
class Acceptances {

  private final JdbcClient jdbc;
  private final Clock clock;

  Acceptances(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
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
