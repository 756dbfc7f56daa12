package org.shifan.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read in the present transaction is not read again by the next bean that asks: one
 * completion passes many. It lives exactly as long as its transaction, so that nothing outlives a
 * rollback or hides what others committed since; without a transaction every question is asked
 * anew. Whoever writes tells it.
 *
 * @param <V> what is read
 */
public final class ReadOnce<V> {

  /** What was read under this key, or else what the reader gives. */
  public V get(String key, Function<String, V> reader) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return reader.apply(key);
    }
    Map<String, V> known = known();
    V value = known.get(key);
    if (value == null) {
      value = reader.apply(key);
      known.put(key, value);
    }
    return value;
  }

  /** What has just been written, or locked, and is the latest. */
  public void put(String key, V value) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      known().put(key, value);
    }
  }

  /** Has what is under this key read again. */
  public void forget(String key) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      known().remove(key);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, V> known() {
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound == null) {
      bound = new HashMap<String, V>();
      TransactionSynchronizationManager.bindResource(this, bound);
      TransactionSynchronizationManager.registerSynchronization(new Ending(bound));
    }
    return (Map<String, V>) bound;
  }

  /** Lets go at the end, and while another transaction runs in between. */
  private final class Ending implements TransactionSynchronization {

    private final Object bound;

    private Ending(Object bound) {
      this.bound = bound;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(ReadOnce.this, bound);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.this);
    }
  }
}
