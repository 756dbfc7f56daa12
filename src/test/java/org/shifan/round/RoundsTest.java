package org.shifan.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Rounds are kept as they were opened. */
@EngineTest
@Transactional
class RoundsTest {

  private static final OffsetDateTime OPENED = OffsetDateTime.parse("2015-04-24T09:00+08:00");

  @Autowired private Rounds rounds;
  @Autowired private RoundRepository stored;

  private Round kept(String id, Integer size, BigDecimal budget) {
    rounds.keep(
        new Round(id, "xj2015", "650000", 2015, "set", size, budget, "OPEN", OPENED, null, null));
    return stored.findById(id).orElseThrow();
  }

  @Test
  void aRoundMayHaveNeitherANumberNorABudget() {
    Round round = kept("xj2015-2015", null, null);
    assertThat(round.size()).isNull();
    assertThat(round.budget()).isNull();
  }

  @Test
  void sd64_03_10_orBoth() {
    Round round = kept("xj2015-2015", 20, new BigDecimal("0.01"));
    assertThat(round.size()).isEqualTo(20);
    assertThat(round.budget()).isEqualByComparingTo("0.01");
  }
}
