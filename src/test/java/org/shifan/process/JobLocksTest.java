package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a node that died had taken goes on at the next start. */
@EngineTest
@Import(Province.class)
class JobLocksTest {

  @Autowired private Province province;
  @Autowired private JobLocks locks;
  @Autowired private JdbcClient jdbc;
  @Autowired private ManagementService management;
  @Autowired private Clock clock;

  @BeforeEach
  void aCityIsAtWork() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts("371700");
  }

  @Test
  void theLocksOfADeadNodeAreReleasedAtTheStart() {
    long timers = management.createJobQuery().count();
    assertThat(timers).isPositive();
    Timestamp later = Timestamp.from(clock.instant().plus(Duration.ofMinutes(5)));
    jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = 'dead-node', LOCK_EXP_TIME_ = ?")
        .param(later)
        .update();

    locks.afterSingletonsInstantiated();

    assertThat(locked()).isZero();
    assertThat(management.createJobQuery().withRetriesLeft().count()).isEqualTo(timers);
  }

  private int locked() {
    return jdbc.sql(
            "select count(*) from ACT_RU_JOB"
                + " where LOCK_OWNER_ is not null or LOCK_EXP_TIME_ is not null")
        .query(Integer.class)
        .single();
  }
}
