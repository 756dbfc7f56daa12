package org.shifan.plan;

import java.util.List;
import org.shifan.programme.Target;

/**
 * What a unit reports as done, as typed.
 *
 * @param rows one for each part
 * @param figures one for each target that it states a figure of
 */
record PartReport(List<Row> rows, List<FigureRow> figures) {

  /** A part with what was done and what proves it. */
  record Row(String part, String progress, String evidence) {}

  /** A figure, as typed. */
  record FigureRow(String target, String numerator, String denominator) {

    private FigureCheck check(Target of) {
      return new FigureCheck(of, numerator, denominator);
    }
  }

  /** A form without rows has none. */
  PartReport {
    rows = rows == null ? List.of() : rows;
    figures = figures == null ? List.of() : figures;
  }

  /** What was typed of a target; none where nothing was. */
  List<FigureCheck> figure(Plan plan, String target) {
    return figures.stream()
        .filter(row -> target.equals(row.target()))
        .map(row -> row.check(plan.target(target)))
        .filter(check -> !check.blank())
        .toList();
  }
}
