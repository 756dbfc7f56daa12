package org.shifan.application;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of every visit. */
@Repository
class Visits {

  private final JdbcClient jdbc;
  private final Clock clock;

  Visits(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void record(Application application, VisitForm form) {
    jdbc.sql(
            "insert into visit (application_id, submission_no, decision, reason, score,"
                + " visited_on, visitors, findings, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            application.id(),
            application.submissionNo(),
            form.decision(),
            form.reason(),
            form.returned() ? null : form.points(),
            form.visitedOn(),
            form.visitors(),
            form.findings(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }
}
