package org.shifan.audit;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Numbers what transactions write, in the order in which they come to their end: of two that write
 * the same row the second waits for the first, and has the higher number. One node serves at a
 * time.
 */
@Component
class RowNumbers {

  private final ChainRepository records;
  private AtomicLong last;

  RowNumbers(ChainRepository records) {
    this.records = records;
  }

  long next() {
    return last().incrementAndGet();
  }

  private synchronized AtomicLong last() {
    if (last == null) {
      last = new AtomicLong(records.newestRows());
    }
    return last;
  }
}
