package org.shifan.plan;

import java.util.List;

/**
 * What is decided on the parts that a unit reported, as typed.
 *
 * @param rows one for each part
 */
record DecisionForm(List<Row> rows) {

  /** A decision: accept or return, with the reason of a return. */
  record Row(String part, String decision, String reason) {

    boolean accepts() {
      return "accept".equals(decision);
    }
  }

  /** A form without rows has none. */
  DecisionForm {
    rows = rows == null ? List.of() : rows;
  }
}
