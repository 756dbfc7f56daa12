package org.shifan.funduse;

import java.util.List;

/**
 * A plan of use, or a report on use, as typed.
 *
 * @param rows one for each use
 */
record Use(List<UseRow> rows) {

  /** A form without rows has none. */
  Use {
    rows = rows == null ? List.of() : rows;
  }
}
