package org.shifan.award;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What persons settled: ties at a tier's edge and a lowered base. */
@Repository
class SettlementRepository {

  /**
   * A settlement as kept.
   *
   * @param id its number
   * @param settlement what was settled
   */
  record Kept(long id, Settlement settlement) {}

  private record Head(long id, BigDecimal base, String reason) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  SettlementRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The newest settlement of the round, if it was made on these recognised counties. */
  Optional<Kept> newest(String roundId, String recognised) {
    return jdbc.sql(
            "select id, base, reason from award_settlement where round_id = ? and recognised = ?"
                + " order by id desc fetch first 1 rows only")
        .params(roundId, recognised)
        .query(Head.class)
        .optional()
        .map(this::read);
  }

  void add(String roundId, String recognised, Settlement settlement) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into award_settlement"
                + " (round_id, recognised, base, reason, settled_by, settled_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            roundId,
            recognised,
            Yuan.positive(settlement.base()).orElseThrow(),
            settlement.reason(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update(key, "id");
    settlement.rows().forEach(row -> insert(key.getKeyAs(Long.class), row));
  }

  private void insert(Long id, Settlement.Row row) {
    jdbc.sql("insert into award_settlement_row (settlement_id, county, percent) values (?, ?, ?)")
        .params(id, row.county(), row.tier())
        .update();
  }

  private Kept read(Head head) {
    List<Settlement.Row> rows =
        jdbc.sql(
                "select county, percent as tier from award_settlement_row"
                    + " where settlement_id = ? order by county")
            .param(head.id())
            .query(Settlement.Row.class)
            .list();
    return new Kept(head.id(), new Settlement(head.base().toPlainString(), rows, head.reason()));
  }
}
