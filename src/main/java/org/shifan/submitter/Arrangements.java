package org.shifan.submitter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of what provinces arranged. */
@Repository
class Arrangements {

  private final JdbcClient jdbc;
  private final Clock clock;

  Arrangements(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Arrangement> find(String roundId, String province) {
    return jdbc.sql("select deadline, note from arrangement where round_id = ? and province = ?")
        .params(roundId, province)
        .query(Arrangement.class)
        .optional();
  }

  void add(String roundId, String province, Arrangement arrangement) {
    jdbc.sql(
            "insert into arrangement (round_id, province, deadline, note, arranged_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            roundId,
            province,
            arrangement.deadline(),
            arrangement.note(),
            OffsetDateTime.now(clock))
        .update();
  }
}
