package org.shifan.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Keeps objections and their answers. */
@Repository
class ObjectionRepository {

  private static final String OBJECTION =
      "select id, notice_id, county, receipt, ground, evidence, objector_name, objector_contact,"
          + " status, filed_at, answer, answered_at from objection";

  private final JdbcClient jdbc;
  private final Clock clock;

  ObjectionRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps an objection and gives its number. */
  long add(String noticeId, Objection objection, String receipt) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into objection (notice_id, county, receipt, ground, evidence, objector_name,"
                + " objector_contact, status, filed_at) values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)")
        .params(
            noticeId,
            objection.county(),
            receipt,
            objection.ground(),
            objection.evidence(),
            objection.name(),
            objection.contact(),
            OffsetDateTime.now(clock))
        .update(key, "id");
    return key.getKeyAs(Number.class).longValue();
  }

  FiledObjection require(long id) {
    return jdbc.sql(OBJECTION + " where id = ?").param(id).query(FiledObjection.class).single();
  }

  Optional<FiledObjection> find(String receipt) {
    return jdbc.sql(OBJECTION + " where receipt = ?")
        .param(receipt)
        .query(FiledObjection.class)
        .optional();
  }

  List<FiledObjection> on(String noticeId, String county) {
    return jdbc.sql(OBJECTION + " where notice_id = ? and county = ? order by id")
        .params(noticeId, county)
        .query(FiledObjection.class)
        .list();
  }

  /** Answers an objection that is open; gives whether it was. */
  boolean answer(long id, ObjectionStatus status, String answer) {
    return jdbc.sql(
                "update objection set status = ?, answer = ?, answered_by = ?, answered_at = ?"
                    + " where id = ? and status = 'OPEN'")
            .params(
                status.name(), answer, Actors.current().orElse(null), OffsetDateTime.now(clock), id)
            .update()
        == 1;
  }
}
