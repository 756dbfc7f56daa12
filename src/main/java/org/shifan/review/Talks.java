package org.shifan.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the talks that a wide spread called for: one a county. */
@Repository
class Talks {

  private final JdbcClient jdbc;
  private final Clock clock;

  Talks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(String applicationId, String outcome) {
    jdbc.sql("insert into talk values (?, ?, ?, ?)")
        .params(applicationId, outcome, Actors.current().orElse(null), OffsetDateTime.now(clock))
        .update();
  }

  /** Whether the experts have talked about the county. */
  boolean held(String applicationId) {
    return !outcome(applicationId).isEmpty();
  }

  /** What the talk came to; empty where there was none. */
  String outcome(String applicationId) {
    return jdbc.sql("select outcome from talk where application_id = ?")
        .param(applicationId)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
