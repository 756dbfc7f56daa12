package org.shifan.invariant;

import java.util.Map;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No county was tallied on the scores of fewer experts than the rules demand (SD64-08). */
@Component
class PanelTooSmall extends RuledInvariant {

  PanelTooSmall(Rounds rounds, JdbcClient jdbc) {
    super(
        rounds,
        jdbc,
        "panel",
        "SD64-08",
        "panelTooSmall",
        "评分的专家少于规定人数，却汇总了得分",
        "select c.application_id from county_result c where c.round_id = :round"
            + " and c.raw is not null and (select count(distinct s.expert) from score_sheet s"
            + " where s.application_id = c.application_id) < :least");
  }

  @Override
  Map<String, ?> bounds(Rules rules) {
    return Map.of("least", rules.panel().minimumExperts());
  }
}
