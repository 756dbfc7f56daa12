package org.shifan.revocation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The charges of fabrication and what came of them. */
@Component
public class Revocations {

  private static final String ADD =
      "insert into revocation (process_id, application_id, round_id, county, facts, status,"
          + " open_for, charged_by, charged_at, hearing_until)"
          + " values (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?)";
  private static final String DECIDE =
      "update revocation set status = ?, open_for = null, reason = ?, decided_by = ?,"
          + " decided_at = ? where process_id = ?";
  private static final String ANNOUNCE =
      "update revocation set announcement = ?, announced_at = ?"
          + " where process_id = ? and announced_at is null";

  private final JdbcClient jdbc;
  private final Clock clock;

  Revocations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The revocations announced to the public, the newest first. */
  public List<Revocation> announced() {
    return jdbc.sql(
            "select * from revocation where announced_at is not null"
                + " order by announced_at desc, county")
        .query(Revocation.class)
        .list();
  }

  Optional<Revocation> find(String processId) {
    return jdbc.sql("select * from revocation where process_id = ?")
        .param(processId)
        .query(Revocation.class)
        .optional();
  }

  /** The revocation that runs in this process instance. */
  Revocation require(String processId) {
    return find(processId)
        .orElseThrow(() -> new IllegalStateException("no revocation in process " + processId));
  }

  boolean open(String applicationId) {
    return jdbc.sql("select count(*) from revocation where open_for = ?")
            .param(applicationId)
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(Revocation charge) {
    jdbc.sql(ADD)
        .params(
            charge.processId(),
            charge.applicationId(),
            charge.roundId(),
            charge.county(),
            charge.facts(),
            charge.applicationId(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock),
            charge.hearingUntil())
        .update();
  }

  /** Those whose county may still state its view. */
  List<Revocation> hearing() {
    return jdbc.sql("select * from revocation where status = 'OPEN' and heard_at is null")
        .query(Revocation.class)
        .list();
  }

  /** The county may state its view until a later time. */
  void hear(String processId, OffsetDateTime until) {
    jdbc.sql("update revocation set hearing_until = ? where process_id = ?")
        .params(until, processId)
        .update();
  }

  /** Keeps what the county said, or, with null, that it said nothing. */
  void heard(String processId, String statement) {
    jdbc.sql("update revocation set heard_at = ?, statement = ? where process_id = ?")
        .params(OffsetDateTime.now(clock), statement, processId)
        .update();
  }

  void decided(String processId, RevocationStatus status, String reason) {
    jdbc.sql(DECIDE)
        .params(
            status.name(),
            reason,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock),
            processId)
        .update();
  }

  /** Announces once: what was announced stays as it is. */
  void announce(String processId, String text) {
    jdbc.sql(ANNOUNCE).params(text, OffsetDateTime.now(clock), processId).update();
  }
}
