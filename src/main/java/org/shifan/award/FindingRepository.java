package org.shifan.award;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the province found on the counties of a round's front. */
@Repository
class FindingRepository {

  private final JdbcClient jdbc;
  private final Clock clock;

  FindingRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Finding> of(String roundId) {
    return jdbc.sql(
            "select county, effective, demonstrating, reason from award_finding"
                + " where round_id = ? order by county")
        .param(roundId)
        .query(Finding.class)
        .list();
  }

  /** Puts these findings in the place of all earlier ones of the round. */
  void replace(String roundId, List<Finding> findings) {
    jdbc.sql("delete from award_finding where round_id = ?").param(roundId).update();
    findings.forEach(finding -> insert(roundId, finding));
  }

  private void insert(String roundId, Finding finding) {
    jdbc.sql(
            "insert into award_finding"
                + " (round_id, county, effective, demonstrating, reason, found_by, found_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            roundId,
            finding.county(),
            finding.effective(),
            finding.demonstrating(),
            finding.reason(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }
}
