package org.shifan.invariant;

import java.math.BigDecimal;
import java.util.Map;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** “每县不高于200万元的标准”, with the highest tier's extra (SD64-10, -11): no award is above. */
@Component
class AwardAboveCap extends RuledInvariant {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  AwardAboveCap(Rounds rounds, JdbcClient jdbc) {
    super(
        rounds,
        jdbc,
        "award",
        "SD64-10",
        "awardAboveCap",
        "奖励高于规定的标准",
        "select r.application_id from award_row r join award_run w on w.id = r.run_id"
            + " where w.round_id = :round and (r.base > :base or r.total > :most)");
  }

  @Override
  Map<String, ?> bounds(Rules rules) {
    int extra = rules.tiers().stream().mapToInt(Rules.Tier::percent).max().orElse(0);
    BigDecimal base = rules.award().base();
    BigDecimal most = base.multiply(HUNDRED.add(BigDecimal.valueOf(extra))).divide(HUNDRED);
    return Map.of("base", base, "most", most);
  }
}
