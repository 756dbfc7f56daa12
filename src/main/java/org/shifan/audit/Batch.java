package org.shifan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction records: written together, when everything else of it is done. */
final class Batch implements TransactionSynchronization {

  private final Chain chain;
  private final List<Pending> pending = new ArrayList<>();
  private final List<Supplier<Pending>> last = new ArrayList<>();

  Batch(Chain chain) {
    this.chain = chain;
  }

  boolean of(Chain other) {
    return chain == other;
  }

  void add(Pending one) {
    pending.add(one);
  }

  void addLast(Supplier<Pending> one) {
    last.add(one);
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    if (!pending.isEmpty()) {
      chain.write(pending);
      pending.clear();
    }
    if (!last.isEmpty()) {
      chain.write(last.stream().map(Supplier::get).toList());
      last.clear();
    }
  }
}
