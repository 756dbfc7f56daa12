package org.shifan.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shifan.process.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExtensionRepository {

  private final JdbcClient jdbc;
  private final ReadOnce<Optional<Extension>> known = new ReadOnce<>();

  ExtensionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Extension> pending(String ownerId) {
    return known.get(ownerId, this::readPending);
  }

  List<Extension> pending() {
    return jdbc.sql("select * from extension where status = 'PENDING' order by id")
        .query(Extension.class)
        .list();
  }

  void hold(Extension pending, OffsetDateTime until) {
    jdbc.sql("update extension set hold_until = ? where id = ?")
        .params(until, pending.id())
        .update();
    known.forget(pending.ownerId());
  }

  List<Extension> of(String ownerId) {
    return jdbc.sql("select * from extension where owner_id = ? order by id")
        .param(ownerId)
        .query(Extension.class)
        .list();
  }

  void ask(
      String ownerId,
      LocalDate until,
      String reason,
      String askedBy,
      OffsetDateTime askedAt,
      OffsetDateTime formerDeadline,
      OffsetDateTime holdUntil) {
    jdbc.sql(
            "insert into extension (owner_id, asked_until, reason, asked_by, asked_at,"
                + " former_deadline, hold_until, status) values (?, ?, ?, ?, ?, ?, ?, 'PENDING')")
        .params(ownerId, until, reason, askedBy, askedAt, formerDeadline, holdUntil)
        .update();
    known.forget(ownerId);
  }

  void end(
      Extension pending, String status, String reason, String decidedBy, OffsetDateTime decidedAt) {
    jdbc.sql(
            "update extension set status = ?, decision_reason = ?, decided_by = ?, decided_at = ?"
                + " where id = ? and status = 'PENDING'")
        .params(status, reason, decidedBy, decidedAt, pending.id())
        .update();
    known.forget(pending.ownerId());
  }

  private Optional<Extension> readPending(String ownerId) {
    return jdbc.sql("select * from extension where owner_id = ? and status = 'PENDING'")
        .param(ownerId)
        .query(Extension.class)
        .optional();
  }
}
