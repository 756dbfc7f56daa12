package org.shifan.invariant;

import java.util.Map;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** “每市推荐1-3个” (SD64-07): no city has recommended more. */
@Component
class QuotaExceeded extends RuledInvariant {

  QuotaExceeded(Rounds rounds, JdbcClient jdbc) {
    super(
        rounds,
        jdbc,
        "quota",
        "SD64-07",
        "quotaExceeded",
        "推荐的县（市、区）多于名额",
        "select k.recommendation_id from ranking_row k join recommendation r"
            + " on r.id = k.recommendation_id where r.round_id = :round and k.recommended"
            + " group by k.recommendation_id having count(*) > :most");
  }

  @Override
  Map<String, ?> bounds(Rules rules) {
    return Map.of("most", rules.quota().maximum());
  }
}
