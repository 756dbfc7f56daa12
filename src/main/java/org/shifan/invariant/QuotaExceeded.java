package org.shifan.invariant;

import java.util.stream.Stream;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** “每市推荐1-3个” (SD64-07): no city has recommended more. */
@Component
class QuotaExceeded extends RuledInvariant {

  private final JdbcClient jdbc;

  QuotaExceeded(Rounds rounds, JdbcClient jdbc) {
    super(rounds, "SD64-07", "quotaExceeded", "推荐的县（市、区）多于名额");
    this.jdbc = jdbc;
  }

  @Override
  Stream<String> in(Round round, Rules rules) {
    return jdbc
        .sql(
            "select k.recommendation_id from ranking_row k join recommendation r"
                + " on r.id = k.recommendation_id where r.round_id = ? and k.recommended"
                + " group by k.recommendation_id having count(*) > ?")
        .params(round.id(), rules.quota().maximum())
        .query(String.class)
        .list()
        .stream();
  }
}
