package org.shifan.audit;

import java.util.List;

/**
 * What a verification found.
 *
 * @param streams how many streams were read
 * @param records how many records
 * @param rows how many rows of the tables were compared with them
 * @param flaws where the audit does not hold; none where all is as it was written
 */
public record Verified(int streams, long records, long rows, List<Flaw> flaws) {

  /** Whether nothing was changed. */
  public boolean sound() {
    return flaws.isEmpty();
  }
}
