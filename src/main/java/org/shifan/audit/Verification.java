package org.shifan.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the whole audit, compares the tables with it, and says where either was changed; the system
 * may go on meanwhile.
 */
@Component
public class Verification {

  private final ChainRepository records;
  private final TableRepository tables;
  private final ObjectProvider<Comparison> comparisons;
  private final SealingKey key;
  private final TransactionTemplate snapshot;

  Verification(
      ChainRepository records,
      TableRepository tables,
      ObjectProvider<Comparison> comparisons,
      SealingKey key,
      PlatformTransactionManager transactions) {
    this.records = records;
    this.tables = tables;
    this.comparisons = comparisons;
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
          ChainReading chains = new ChainReading(key, records.of(Seals.STREAM));
          RowReading rows = new RowReading();
          records.each(
              record -> {
                chains.read(record);
                rows.read(record);
              });
          List<Head> heads = records.heads();
          return heads.isEmpty() && records.rounds()
              ? new Verified(0, 0, 0, List.of(new Flaw("audit", 0, "有评选而没有任何审计记录，记录和卷首被全部删除")))
              : compared(chains.close(heads), rows);
        });
  }

  /** The tables, and what lies beside them, against the records. */
  private Verified compared(Verified chains, RowReading rows) {
    tables.each(rows::compare);
    List<Flaw> flaws = new ArrayList<>(chains.flaws());
    flaws.addAll(rows.close());
    comparisons.orderedStream().forEach(comparison -> flaws.addAll(comparison.flaws()));
    return new Verified(chains.streams(), chains.records(), rows.rows(), List.copyOf(flaws));
  }
}
