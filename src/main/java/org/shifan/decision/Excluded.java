package org.shifan.decision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.application.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counties that are out: disqualified, or removed because an objection was upheld. */
@Repository
class Excluded {

  private final JdbcClient jdbc;
  private final Applications applications;
  private final Clock clock;

  Excluded(JdbcClient jdbc, Applications applications, Clock clock) {
    this.jdbc = jdbc;
    this.applications = applications;
    this.clock = clock;
  }

  /** The codes of the counties that are out of the round. */
  Set<String> of(String roundId) {
    Set<String> out =
        new HashSet<>(
            jdbc.sql("select county from removal where round_id = ?")
                .param(roundId)
                .query(String.class)
                .list());
    applications.ofRound(roundId).stream()
        .filter(a -> a.status() == Status.DISQUALIFIED)
        .map(Application::county)
        .forEach(out::add);
    return out;
  }

  /** Takes a county off the list; one that is off already stays as it is. */
  void remove(String roundId, String county, String reason) {
    boolean present =
        jdbc.sql("select count(*) from removal where round_id = ? and county = ?")
                .params(roundId, county)
                .query(Integer.class)
                .single()
            > 0;
    if (!present) {
      jdbc.sql("insert into removal (round_id, county, reason, removed_at) values (?, ?, ?, ?)")
          .params(roundId, county, reason, OffsetDateTime.now(clock))
          .update();
    }
  }
}
