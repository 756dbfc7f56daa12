package org.shifan.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the whole audit and says where it was changed; the system may go on meanwhile. */
@Component
public class Verification {

  private final ChainRepository records;
  private final SealingKey key;
  private final TransactionTemplate snapshot;

  Verification(ChainRepository records, SealingKey key, PlatformTransactionManager transactions) {
    this.records = records;
    this.key = key;
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    // the least that is one moment on both databases; H2 lets new rows through below it
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
  }

  /** Verifies every stream, head and seal as of one moment. */
  public Verified verify() {
    return snapshot.execute(
        status -> {
          ChainReading reading = new ChainReading(key, records.of(Seals.STREAM));
          records.each(reading::read);
          List<Head> heads = records.heads();
          return heads.isEmpty() && records.rounds()
              ? new Verified(0, 0, List.of(new Flaw("audit", 0, "有评选而没有任何审计记录，记录和卷首被全部删除")))
              : reading.close(heads);
        });
  }
}
