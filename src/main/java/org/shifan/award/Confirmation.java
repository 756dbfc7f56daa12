package org.shifan.award;

/**
 * What the finance department says to the award table, as typed.
 *
 * @param decision confirm or return
 * @param reason why it is returned
 */
record Confirmation(String decision, String reason) {

  /** Whether the table is confirmed. */
  boolean confirms() {
    return "confirm".equals(decision);
  }
}
