package org.shifan.award;

import java.util.List;

/**
 * What the province finds on the front, as typed.
 *
 * @param rows one for each county of the front
 */
record Front(List<Finding> rows) {

  /** A form without rows has none. */
  Front {
    rows = rows == null ? List.of() : rows;
  }
}
