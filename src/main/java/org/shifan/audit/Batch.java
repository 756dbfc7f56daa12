package org.shifan.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.shifan.audit.rows.Row;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What one transaction records: written together, when everything else of it is done. The rows that
 * it wrote travel with the first record, each as it was left.
 */
final class Batch implements TransactionSynchronization {

  private final AuditTrail audit;
  private final List<Pending> pending = new ArrayList<>();
  private final List<Supplier<Pending>> last = new ArrayList<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();

  Batch(AuditTrail audit) {
    this.audit = audit;
  }

  boolean of(AuditTrail other) {
    return audit == other;
  }

  void add(Pending one) {
    pending.add(one);
  }

  void addLast(Supplier<Pending> one) {
    last.add(one);
  }

  void add(Row row) {
    rows.put(row.id(), row);
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    if (!pending.isEmpty() || !rows.isEmpty()) {
      audit.write(List.copyOf(pending), List.copyOf(rows.values()));
      pending.clear();
      rows.clear();
    }
    if (!last.isEmpty()) {
      audit.write(last.stream().map(Supplier::get).toList(), List.of());
      last.clear();
    }
  }
}
