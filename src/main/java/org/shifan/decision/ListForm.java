package org.shifan.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The form of the drafted list.
 *
 * @param rows a county each; never null, none of them null
 */
record ListForm(List<ListRow> rows) {

  /** Takes missing rows for none. */
  ListForm {
    rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
  }

  /** The first row of a county. */
  Optional<ListRow> of(String county) {
    return rows.stream().filter(r -> county.equals(r.county())).findFirst();
  }
}
