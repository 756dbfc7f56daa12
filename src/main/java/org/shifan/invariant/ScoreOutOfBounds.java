package org.shifan.invariant;

import java.util.stream.Stream;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** “0至100分” (SD64-14): no points of an expert and no score of a city lie outside the scale. */
@Component
class ScoreOutOfBounds extends RuledInvariant {

  private final JdbcClient jdbc;

  ScoreOutOfBounds(Rounds rounds, JdbcClient jdbc) {
    super(rounds, "SD64-14", "scoreOutOfBounds", "评分超出了规定的范围");
    this.jdbc = jdbc;
  }

  @Override
  Stream<String> in(Round round, Rules rules) {
    var scale = rules.scale();
    return jdbc
        .sql(
            "select s.application_id || '/' || s.expert from score_row r join score_sheet s"
                + " on s.id = r.sheet_id join application a on a.id = s.application_id"
                + " where a.round_id = :round and (r.points < :least or r.points > :most)"
                + " union select id from application"
                + " where round_id = :round and (score < :least or score > :most)")
        .param("round", round.id())
        .param("least", scale.minimum())
        .param("most", scale.maximum())
        .query(String.class)
        .list()
        .stream();
  }
}
