package org.shifan.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the audit. */
@Repository
class ChainRepository {

  private static final String HEAD = "select stream, length, hash, mac from audit_head";
  private static final String COLUMNS =
      "stream, record_no, kind, actor, on_behalf_of, office, recorded_at, real_at, what, subject,"
          + " why, rule, content, rows_no, rows_written, previous_hash, hash";

  /** One statement of two parts: the record and its stream's new head travel together. */
  private static final String APPEND =
      "insert into audit_record ("
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);"
          + " update audit_head set length = ?, hash = ?, mac = ? where stream = ?";

  private static final RowMapper<AuditRecord> RECORD =
      new SimplePropertyRowMapper<>(AuditRecord.class);

  private static final int FETCH = 500;

  private final JdbcClient jdbc;
  private final JdbcTemplate streaming;

  ChainRepository(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.streaming = new JdbcTemplate(template.getDataSource());
    streaming.setFetchSize(FETCH);
  }

  /** The stream's head, locked until the transaction ends. */
  Optional<Head> lock(String stream) {
    return jdbc.sql(HEAD + " where stream = ? for update")
        .param(stream)
        .query(Head.class)
        .optional();
  }

  boolean exists(String stream) {
    return jdbc.sql(HEAD + " where stream = ?")
        .param(stream)
        .query(Head.class)
        .optional()
        .isPresent();
  }

  void begin(Head head) {
    jdbc.sql("insert into audit_head (stream, length, hash, mac) values (?, ?, ?, ?)")
        .params(head.stream(), head.length(), head.hash(), head.mac())
        .update();
  }

  void append(AuditRecord r, Head head) {
    jdbc.sql(APPEND)
        .params(
            r.stream(),
            r.recordNo(),
            r.kind(),
            r.actor(),
            r.onBehalfOf(),
            r.office(),
            r.recordedAt(),
            r.realAt(),
            r.what(),
            r.subject(),
            r.why(),
            r.rule(),
            r.content(),
            r.rowsNo(),
            r.rowsWritten(),
            r.previousHash(),
            r.hash(),
            head.length(),
            head.hash(),
            head.mac(),
            head.stream())
        .update();
  }

  /** All heads, by stream. */
  List<Head> heads() {
    return jdbc.sql(HEAD + " order by stream").query(Head.class).list();
  }

  /** Whether rounds are under way, or were: there must be records then. */
  boolean rounds() {
    return jdbc.sql("select count(*) from selection_round").query(Long.class).single() > 0;
  }

  /** The heads of a round's streams, by stream. */
  List<Head> heads(String roundId) {
    return jdbc.sql(HEAD + " where stream = ? or stream like ? order by stream")
        .params(roundId, roundId + "-%")
        .query(Head.class)
        .list();
  }

  /** Every record, stream by stream in order, read piece by piece. */
  void each(Consumer<AuditRecord> reader) {
    streaming.query(
        "select " + COLUMNS + " from audit_record order by stream, record_no",
        row -> {
          reader.accept(RECORD.mapRow(row, row.getRow()));
        });
  }

  /** The highest place of rows written; 0 where none are on record. */
  long newestRows() {
    return jdbc.sql("select coalesce(max(rows_no), 0) from audit_record")
        .query(Long.class)
        .single();
  }

  /** The records of a stream, the first one first. */
  List<AuditRecord> of(String stream) {
    return jdbc.sql("select " + COLUMNS + " from audit_record where stream = ? order by record_no")
        .param(stream)
        .query(RECORD)
        .list();
  }

  /** The records about a thing, by when they were made. */
  List<AuditRecord> about(String subject) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from audit_record where subject = ? order by real_at, stream, record_no")
        .param(subject)
        .query(RECORD)
        .list();
  }
}
