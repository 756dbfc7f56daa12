package org.shifan.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.shifan.programme.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Records every refusal in a transaction of its own, after what was refused has rolled back. */
@Component
public class RefusalLog {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final TransactionTemplate ownTransaction;

  RefusalLog(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Records each reason, once, with the present user and what was attempted. */
  public void record(Refused refused, String attempt) {
    if (!refused.takeForRecord()) {
      return;
    }
    LOG.info("refused {}: {}", attempt, refused.getMessage());
    ownTransaction.executeWithoutResult(
        status -> refused.refusals().forEach(refusal -> insert(refusal, attempt)));
  }

  private void insert(Refusal refusal, String attempt) {
    jdbc.sql(
            "insert into refusal (rule_number, reason, attempt, user_id, refused_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            refusal.rule(),
            refusal.reason(),
            attempt,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }
}
