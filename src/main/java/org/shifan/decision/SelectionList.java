package org.shifan.decision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A version of the list, as it was made.
 *
 * @param id its number, rising with time; 0 for one not stored yet
 * @param series 1 for the round's list, from 2 on for vacancies
 * @param kind which version it is
 * @param target how many were to be selected: the round's size, or the vacancies
 * @param madeAt when
 * @param entries the counties, best first
 */
record SelectionList(
    long id, int series, Kind kind, int target, OffsetDateTime madeAt, List<Entry> entries) {

  /**
   * A county's row.
   *
   * @param county the county's code
   * @param place its rank in the provincial order
   * @param selected whether it is selected in this version
   * @param tied whether its tie lies across the cut
   * @param declined whether it was suggested to the meeting and decided against, so that it does
   *     not come next; false for those a decided tie left out
   * @param reason why it differs from the version before, or null
   */
  record Entry(
      String county, int place, boolean selected, boolean tied, boolean declined, String reason) {}

  /** The counties selected, best first. */
  List<String> selected() {
    return entries.stream().filter(Entry::selected).map(Entry::county).toList();
  }

  /** The county's row, if it has one. */
  Optional<Entry> of(String county) {
    return entries.stream().filter(e -> e.county().equals(county)).findFirst();
  }
}
