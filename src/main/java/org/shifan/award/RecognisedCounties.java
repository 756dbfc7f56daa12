package org.shifan.award;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counties that may get an award: recognised, and neither revoked nor disqualified since. */
@Component
class RecognisedCounties {

  private static final String STANDING =
      "select r.application_id, r.county, r.place from recognition r"
          + " join application a on a.id = r.application_id"
          + " where r.round_id = ? and r.revoked_on is null and a.status <> 'DISQUALIFIED'"
          + " order by r.place, r.county";

  private final JdbcClient jdbc;

  RecognisedCounties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The counties by rank, then by code. */
  List<RecognisedCounty> of(String roundId) {
    return jdbc.sql(STANDING).param(roundId).query(RecognisedCounty.class).list();
  }
}
