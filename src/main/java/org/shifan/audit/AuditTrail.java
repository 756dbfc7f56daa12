package org.shifan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.shifan.audit.rows.Row;
import org.shifan.audit.rows.RowSink;
import org.shifan.calendar.SettableClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what happens on record, once and for good. */
@Component
public class AuditTrail implements RowSink {

  private final Chain chain;
  private final ChainRepository records;
  private final RowNumbers numbers;
  private final Acting acting;
  private final SettableClock clock;
  private final TransactionTemplate ownTransaction;

  AuditTrail(
      Chain chain,
      ChainRepository records,
      RowNumbers numbers,
      Acting acting,
      SettableClock clock,
      PlatformTransactionManager transactions) {
    this.chain = chain;
    this.records = records;
    this.numbers = numbers;
    this.acting = acting;
    this.clock = clock;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Records with the present transaction: the record is written at its end, or rolls back with it.
   * Without one it is written at once.
   */
  public void record(Entry entry) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      batch().add(pending(entry));
    } else {
      recordApart(entry);
    }
  }

  /**
   * Records what can only be said when all else of the present transaction is on record, such as a
   * seal.
   */
  public void recordLast(Supplier<Entry> entry) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      batch().addLast(() -> pending(entry.get()));
    } else {
      recordApart(entry.get());
    }
  }

  /** Records in a transaction of its own, whatever becomes of the present one. */
  public void recordApart(Entry entry) {
    Pending pending = pending(entry);
    ownTransaction.executeWithoutResult(status -> chain.write(List.of(pending)));
  }

  /** Records with these rows, in a transaction of its own. */
  void recordApart(Entry entry, List<Row> rows) {
    Pending pending = pending(entry);
    ownTransaction.executeWithoutResult(status -> write(List.of(pending), rows));
  }

  /** Whether anything has been recorded in this stream. */
  public boolean knows(String stream) {
    return records.exists(stream);
  }

  /** What has been recorded in a stream, the first first. */
  public List<AuditRecord> of(String stream) {
    return records.of(stream);
  }

  /** What has been recorded about a thing, in whichever streams, the first first. */
  public List<AuditRecord> about(String subject) {
    return records.about(subject);
  }

  /** Rows are recorded with the transaction that wrote them, whatever else it records. */
  @Override
  public void written(List<Row> rows) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      rows.forEach(batch()::add);
    } else {
      ownTransaction.executeWithoutResult(status -> write(List.of(), rows));
    }
  }

  /** Writes these within the present transaction; rows go with the first, or by themselves. */
  void write(List<Pending> entries, List<Row> rows) {
    if (rows.isEmpty()) {
      chain.write(entries);
      return;
    }
    List<Pending> all = new ArrayList<>(entries);
    if (all.isEmpty()) {
      all.add(pending(Entry.of(Kind.ROWS, Streams.of(rows), "write")));
    }
    all.set(0, all.get(0).with(Written.of(numbers.next(), rows)));
    chain.write(all);
  }

  private Pending pending(Entry entry) {
    return Pending.now(entry, acting.current(entry.office()), clock.instant(), clock.realInstant());
  }

  private Batch batch() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Batch.class::isInstance)
        .map(Batch.class::cast)
        .filter(batch -> batch.of(this))
        .findFirst()
        .orElseGet(this::register);
  }

  private Batch register() {
    Batch batch = new Batch(this);
    TransactionSynchronizationManager.registerSynchronization(batch);
    return batch;
  }
}
