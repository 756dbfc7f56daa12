package org.shifan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Joins records to their chains. Writers to one stream follow each other: its head is locked, for
 * the last moments of the transaction only, and heads are always locked in the same order.
 */
@Component
class Chain {

  /** The stream that knows of all others: one that is gone as a whole is missed. */
  static final String REGISTER = "streams";

  private final ChainRepository records;
  private final SealingKey key;
  private final TransactionTemplate savepoint;

  Chain(ChainRepository records, SealingKey key, PlatformTransactionManager transactions) {
    this.records = records;
    this.key = key;
    this.savepoint = new TransactionTemplate(transactions);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** Writes these within the present transaction. */
  void write(List<Pending> pending) {
    Map<String, List<Pending>> byStream =
        pending.stream()
            .collect(
                Collectors.groupingBy(p -> p.entry().stream(), TreeMap::new, Collectors.toList()));
    List<Pending> beginnings = new ArrayList<>();
    byStream.forEach(
        (stream, entries) -> {
          if (write(stream, entries)) {
            beginnings.add(beginning(stream, entries.get(0)));
          }
        });
    if (!beginnings.isEmpty()) {
      write(REGISTER, beginnings);
    }
  }

  /** Writes to one stream and says whether it began with it. */
  private boolean write(String stream, List<Pending> entries) {
    Optional<Head> present = records.lock(stream);
    boolean begun = present.isEmpty() && begin(stream);
    Head head =
        begun ? Head.empty(stream, key) : present.or(() -> records.lock(stream)).orElseThrow();
    for (Pending one : entries) {
      AuditRecord next = one.after(head, key);
      head = head.after(next, key);
      records.append(next, head);
    }
    return begun;
  }

  /** Of two that begin a stream at once one waits, fails, and goes on after the other. */
  private boolean begin(String stream) {
    try {
      savepoint.executeWithoutResult(status -> records.begin(Head.empty(stream, key)));
      return true;
    } catch (DataIntegrityViolationException begunMeanwhile) {
      return false;
    }
  }

  private static Pending beginning(String stream, Pending first) {
    Entry entry = Entry.of(Kind.BEGINNING, REGISTER, "begin").on(stream);
    return new Pending(entry, first.actor(), first.recordedAt(), first.realAt(), Written.NONE);
  }
}
