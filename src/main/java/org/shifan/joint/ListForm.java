package org.shifan.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The form of the list.
 *
 * @param decidedOn the day of the decision, a Beijing date
 * @param rows a candidate each; never null, none of them null
 */
record ListForm(LocalDate decidedOn, List<Row> rows) {

  /** A candidate's row. */
  record Row(String subject, boolean selected, String reason) {}

  /** Takes missing rows for none. */
  ListForm {
    rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
  }

  /** The row of a candidate. */
  Optional<Row> of(String subject) {
    return rows.stream().filter(row -> subject.equals(row.subject())).findFirst();
  }
}
