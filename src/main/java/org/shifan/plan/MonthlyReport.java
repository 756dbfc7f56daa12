package org.shifan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import org.shifan.filing.Filled;

/** The monthly report of a unit on all of its open parts: one form (CJ2021-06). */
final class MonthlyReport {

  /** Its kind in the rules of filings. */
  static final String KIND = "monthly";

  private MonthlyReport() {}

  /** A row of its figures, as typed. */
  static FigureCheck figure(Plan plan, JsonNode row) {
    return new FigureCheck(
        plan.target(Filled.text(row, "target")),
        Filled.text(row, "numerator"),
        Filled.text(row, "denominator"));
  }
}
