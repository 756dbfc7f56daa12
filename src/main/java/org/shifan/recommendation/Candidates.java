package org.shifan.recommendation;

import java.util.List;
import org.shifan.process.ForModels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The candidates of a round: recommended by their city, accepted, and not disqualified since. */
@Component("candidates")
public class Candidates {

  private static final String CANDIDATES =
      "select a.id as application_id, a.county, a.city, r.score as city_score,"
          + " r.place as city_place"
          + " from ranking_row r"
          + " join recommendation m on m.id = r.recommendation_id"
          + " join application a on a.recommendation_id = m.id and a.county = r.county"
          + " where m.round_id = ? and m.status = 'ACCEPTED' and r.recommended = true"
          + " and a.status <> 'DISQUALIFIED'"
          + " order by a.county";

  private final JdbcClient jdbc;

  Candidates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The candidates by county code. */
  public List<Candidate> of(String roundId) {
    return jdbc.sql(CANDIDATES).param(roundId).query(Candidate.class).list();
  }

  /** Whether there is any: asked by the round's model. */
  @ForModels
  public boolean any(String roundId) {
    return !of(roundId).isEmpty();
  }
}
