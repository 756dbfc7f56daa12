package org.shifan.access.standin;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class StandInRepository {

  private static final String IN_FORCE =
      "select distinct absent from stand_in where stand_in = ? and from_time <= ?"
          + " and until_time > ? and ended_at is null order by absent";

  private final JdbcClient jdbc;

  StandInRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(
      String absent,
      String standIn,
      OffsetDateTime from,
      OffsetDateTime until,
      String namedBy,
      OffsetDateTime now) {
    KeyHolder id = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into stand_in (absent, stand_in, from_time, until_time, named_by, named_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(absent, standIn, from, until, namedBy, now)
        .update(id, "id");
    return id.getKeyAs(Long.class);
  }

  void end(long id, OffsetDateTime now) {
    jdbc.sql("update stand_in set ended_at = ? where id = ? and ended_at is null")
        .params(now, id)
        .update();
  }

  Optional<StandIn> find(long id) {
    return jdbc.sql("select * from stand_in where id = ?")
        .param(id)
        .query(StandIn.class)
        .optional();
  }

  List<StandIn> all() {
    return jdbc.sql("select * from stand_in order by id desc").query(StandIn.class).list();
  }

  List<String> absentees(String standIn, OffsetDateTime now) {
    return jdbc.sql(IN_FORCE).params(standIn, now, now).query(String.class).list();
  }
}
