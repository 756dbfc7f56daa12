package org.shifan.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people did, from the audit: engine history is for administrators. Everybody is shown what
 * was done for an office in which they are; who has left one has left its records.
 */
@Repository
class DoneRepository {

  /** A record as it is read here. */
  record Done(
      String stream,
      long recordNo,
      String actor,
      String onBehalfOf,
      String office,
      OffsetDateTime recordedAt,
      String what,
      String why,
      String rule,
      String content) {}

  /** Business ids only: rounds, and what belongs to one. */
  private static final String DEEDS =
      " from audit_record where kind in ('START', 'DECISION', 'EXTENSION') and actor is not null"
          + " and stream <> 'access' and office in (:offices)";

  private static final String OWN = " and (actor = :user or on_behalf_of = :user)";
  private static final String ROW =
      "select stream, record_no, actor, on_behalf_of, office, recorded_at, what, why, rule,";

  private final JdbcClient jdbc;

  DoneRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int count(Reader reader, boolean own) {
    return ask("select count(*)" + where(own), reader).query(Integer.class).single();
  }

  List<Done> page(Reader reader, boolean own, int from, int size) {
    return ask(
            ROW
                + " cast(null as varchar) as content"
                + where(own)
                + " order by recorded_at desc, stream, record_no desc"
                + " limit :size offset :from",
            reader)
        .param("size", size)
        .param("from", from)
        .query(Done.class)
        .list();
  }

  Optional<Done> find(Reader reader, String stream, long recordNo) {
    return ask(ROW + " content" + DEEDS + " and stream = :stream and record_no = :no", reader)
        .param("stream", stream)
        .param("no", recordNo)
        .query(Done.class)
        .optional();
  }

  private static String where(boolean own) {
    return own ? DEEDS + OWN : DEEDS;
  }

  private JdbcClient.StatementSpec ask(String sql, Reader reader) {
    JdbcClient.StatementSpec asked = jdbc.sql(sql).param("offices", reader.offices());
    return sql.contains(":user") ? asked.param("user", reader.user()) : asked;
  }
}
