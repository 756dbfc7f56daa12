package org.shifan.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shifan.application.RecognitionStanding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recognitions of all rounds. */
@Repository
public class Recognitions implements RecognitionStanding {

  private static final String RECOGNITION =
      "select application_id, round_id, county, place, document_number, document_date,"
          + " revoked_on from recognition";

  private final JdbcClient jdbc;
  private final Clock clock;

  Recognitions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The recognitions of a round, best first; those revoked since included. */
  public List<Recognition> of(String roundId) {
    return jdbc.sql(RECOGNITION + " where round_id = ? order by place, county")
        .param(roundId)
        .query(Recognition.class)
        .list();
  }

  /** The recognition of an application, if there is one. */
  public Optional<Recognition> find(String applicationId) {
    return jdbc.sql(RECOGNITION + " where application_id = ?")
        .param(applicationId)
        .query(Recognition.class)
        .optional();
  }

  @Override
  public boolean stands(String county) {
    return jdbc.sql("select count(*) from recognition where county = ? and revoked_on is null")
            .param(county)
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Revokes a recognition; one that is revoked already stays as it is.
   *
   * @param on the Beijing date of the revocation
   */
  public void revoke(String applicationId, LocalDate on) {
    jdbc.sql(
            "update recognition set revoked_on = ?"
                + " where application_id = ? and revoked_on is null")
        .params(on, applicationId)
        .update();
  }

  /** Keeps a recognition; one that is there already stays as it is. */
  void add(Recognition recognition) {
    if (find(recognition.applicationId()).isPresent()) {
      return;
    }
    jdbc.sql(
            "insert into recognition (application_id, round_id, county, place, document_number,"
                + " document_date, recognised_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            recognition.applicationId(),
            recognition.roundId(),
            recognition.county(),
            recognition.place(),
            recognition.documentNumber(),
            recognition.documentDate(),
            OffsetDateTime.now(clock))
        .update();
  }
}
