package org.shifan.invariant;

import java.util.Map;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** “0至100分” (SD64-14): no points of an expert and no score of a city lie outside the scale. */
@Component
class ScoreOutOfBounds extends RuledInvariant {

  ScoreOutOfBounds(Rounds rounds, JdbcClient jdbc) {
    super(
        rounds,
        jdbc,
        "scale",
        "SD64-14",
        "scoreOutOfBounds",
        "评分超出了规定的范围",
        "select s.application_id || '/' || s.expert from score_row r join score_sheet s"
            + " on s.id = r.sheet_id join county_result c on c.application_id = s.application_id"
            + " where c.round_id = :round and (r.points < :least or r.points > :most)"
            + " union select id from application"
            + " where round_id = :round and (score < :least or score > :most)");
  }

  @Override
  Map<String, ?> bounds(Rules rules) {
    return Map.of("least", rules.scale().minimum(), "most", rules.scale().maximum());
  }
}
