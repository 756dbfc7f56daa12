package org.shifan.application;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the city records of a visit.
 *
 * @param decision accept or return
 * @param reason why it goes back
 * @param score the score as typed
 */
record VisitForm(
    String decision,
    String reason,
    String score,
    LocalDate visitedOn,
    String visitors,
    String findings) {

  boolean returned() {
    return "return".equals(decision);
  }

  BigDecimal points() {
    return new BigDecimal(score.trim());
  }
}
