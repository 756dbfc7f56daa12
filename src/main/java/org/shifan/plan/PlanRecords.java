package org.shifan.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.process.Actors;
import org.shifan.process.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done about a plan, in its order. */
@Repository
public class PlanRecords {

  private static final String SELECT =
      "select kind, subject, period, content, recorded_by, recorded_at from plan_record"
          + " where round_id = ? and kind = ? ";

  private final JdbcClient jdbc;
  private final Clock clock;

  PlanRecords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The records of a kind, the oldest first. */
  public List<PlanRecord> of(String roundId, RecordKind kind) {
    return jdbc.sql(SELECT + "order by id")
        .params(roundId, kind.name())
        .query(PlanRecord.class)
        .list();
  }

  /** The records of a kind about somebody or something, the oldest first. */
  public List<PlanRecord> of(String roundId, RecordKind kind, String subject) {
    return jdbc.sql(SELECT + "and subject = ? order by id")
        .params(roundId, kind.name(), subject)
        .query(PlanRecord.class)
        .list();
  }

  void add(String roundId, RecordKind kind, String subject, String period, Object content) {
    jdbc.sql(
            "insert into plan_record (round_id, kind, subject, period, content, recorded_by,"
                + " recorded_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            roundId,
            kind.name(),
            subject,
            period,
            content instanceof String json ? json : Forms.text(content),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }
}
