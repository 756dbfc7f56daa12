package org.shifan.review;

import java.util.List;
import java.util.Objects;

/**
 * An expert's score for a county as typed.
 *
 * @param rows the points by criterion
 * @param remark what the expert wants to say, if anything
 * @param reason why points were changed after a talk
 */
record ScoreForm(List<ScoreRow> rows, String remark, String reason) {

  /** Takes missing rows as none. */
  ScoreForm {
    rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
  }
}
