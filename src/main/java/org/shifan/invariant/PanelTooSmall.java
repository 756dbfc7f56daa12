package org.shifan.invariant;

import java.util.stream.Stream;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No county was tallied on the scores of fewer experts than the rules demand (SD64-08). */
@Component
class PanelTooSmall extends RuledInvariant {

  private final JdbcClient jdbc;

  PanelTooSmall(Rounds rounds, JdbcClient jdbc) {
    super(rounds, "SD64-08", "panelTooSmall", "评分的专家少于规定人数，却汇总了得分");
    this.jdbc = jdbc;
  }

  @Override
  Stream<String> in(Round round, Rules rules) {
    return jdbc
        .sql(
            "select c.application_id from county_result c where c.round_id = ? and c.raw is not null"
                + " and (select count(distinct s.expert) from score_sheet s"
                + " where s.application_id = c.application_id) < ?")
        .params(round.id(), rules.panel().minimumExperts())
        .query(String.class)
        .list()
        .stream();
  }
}
