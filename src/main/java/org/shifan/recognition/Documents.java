package org.shifan.recognition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The formal documents, one a round. */
@Repository
public class Documents {

  private final JdbcClient jdbc;
  private final Clock clock;

  Documents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The round's document, if it has been issued. */
  public Optional<Document> find(String roundId) {
    return jdbc.sql(
            "select document_number as number, document_date as date from recognition_document"
                + " where round_id = ?")
        .param(roundId)
        .query(Document.class)
        .optional();
  }

  /** Whether another round has a document of that number. */
  boolean taken(String number, String roundId) {
    return jdbc.sql(
                "select count(*) from recognition_document"
                    + " where document_number = ? and round_id <> ?")
            .params(number, roundId)
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(String roundId, Document document) {
    jdbc.sql(
            "insert into recognition_document (round_id, document_number, document_date,"
                + " issued_by, issued_at) values (?, ?, ?, ?, ?)")
        .params(
            roundId,
            document.number(),
            document.date(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }
}
