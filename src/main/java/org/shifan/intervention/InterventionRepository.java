package org.shifan.intervention;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class InterventionRepository {

  private static final String SELECT =
      "select id, administrator, reason, opened_at, ends_at, ended_at, ended_by from intervention";

  private final JdbcClient jdbc;

  InterventionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(String administrator, String reason, OffsetDateTime now, OffsetDateTime endsAt) {
    KeyHolder id = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into intervention (administrator, reason, opened_at, ends_at, open_for)"
                + " values (?, ?, ?, ?, ?)")
        .params(administrator, reason, now, endsAt, administrator)
        .update(id, "id");
    return id.getKeyAs(Long.class);
  }

  /** Ends it, and says whether it was open: of several at once, one ends it. */
  boolean end(long id, OffsetDateTime endedAt, String endedBy) {
    return jdbc.sql(
                "update intervention set ended_at = ?, ended_by = ?, open_for = null"
                    + " where id = ? and ended_at is null")
            .params(endedAt, endedBy, id)
            .update()
        == 1;
  }

  Optional<Intervention> find(long id) {
    return jdbc.sql(SELECT + " where id = ?").param(id).query(Intervention.class).optional();
  }

  /** The one that this administrator has not ended; its time may be up. */
  Optional<Intervention> of(String administrator) {
    return jdbc.sql(SELECT + " where open_for = ?")
        .param(administrator)
        .query(Intervention.class)
        .optional();
  }

  /** Those whose time is up and whose end nobody has noted. */
  List<Intervention> lapsed(OffsetDateTime now) {
    return jdbc.sql(SELECT + " where ended_at is null and ends_at <= ? order by id")
        .param(now)
        .query(Intervention.class)
        .list();
  }

  List<Intervention> newest(int most) {
    return jdbc.sql(SELECT + " order by id desc fetch first " + most + " rows only")
        .query(Intervention.class)
        .list();
  }
}
