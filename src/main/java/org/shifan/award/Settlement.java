package org.shifan.award;

import java.util.List;

/**
 * The awards as a person settles them, as typed.
 *
 * @param base the base in yuan
 * @param rows the percent of each county that gets a further award or was in question
 * @param reason why
 */
record Settlement(String base, List<Row> rows, String reason) {

  /** A form without rows has none. */
  Settlement {
    rows = rows == null ? List.of() : rows;
  }

  /** A county's further award in percent of the base, 0 for none; null where nothing was typed. */
  record Row(String county, Integer tier) {}
}
