package org.shifan.invariant;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** “每县不高于200万元的标准”, with the highest tier's extra (SD64-10, -11): no award is above. */
@Component
class AwardAboveCap extends RuledInvariant {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final JdbcClient jdbc;

  AwardAboveCap(Rounds rounds, JdbcClient jdbc) {
    super(rounds, "SD64-10", "awardAboveCap", "奖励高于规定的标准");
    this.jdbc = jdbc;
  }

  @Override
  Stream<String> in(Round round, Rules rules) {
    int extra = rules.tiers().stream().mapToInt(Rules.Tier::percent).max().orElse(0);
    BigDecimal base = rules.award().base();
    BigDecimal most = base.multiply(HUNDRED.add(BigDecimal.valueOf(extra))).divide(HUNDRED);
    return jdbc
        .sql(
            "select r.application_id from award_row r join award_run w on w.id = r.run_id"
                + " where w.round_id = ? and (r.base > ? or r.total > ?)")
        .params(round.id(), base, most)
        .query(String.class)
        .list()
        .stream();
  }
}
