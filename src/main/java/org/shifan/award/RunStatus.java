package org.shifan.award;

/** Where a calculation of a round's awards stands. */
public enum RunStatus {
  /** A person has to decide a tie or lower the base. */
  OPEN("待确定标准和档次"),
  /** Before the finance department. */
  PROPOSED("待财政核定"),
  /** Returned by the finance department. */
  RETURNED("财政退回"),
  /** Confirmed by the finance department. */
  CONFIRMED("已核定"),
  /** Confirmed and published. */
  PUBLISHED("已公布");

  private final String label;

  RunStatus(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }
}
