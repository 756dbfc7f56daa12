package org.shifan.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Releases, before the job executor starts, the jobs that a node which died had taken: their locks
 * would hold the flow for minutes of a clock that may stand still. One node runs at a time, so that
 * every lock found at the start is a dead one's.
 */
@Component
class JobLocks implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(JobLocks.class);

  private final JdbcClient jdbc;

  JobLocks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterSingletonsInstantiated() {
    int released =
        jdbc.sql(
                "update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null"
                    + " where LOCK_OWNER_ is not null")
            .update();
    if (released > 0) {
      LOG.info("released {} jobs that a stopped node had taken", released);
    }
  }
}
