package org.shifan.award;

/** Where a county's award stands. */
public enum AwardStatus {
  /** Calculated, not confirmed. */
  PROPOSED("拟奖励"),
  /** Confirmed by the finance department. */
  CONFIRMED("已核定"),
  /** Cancelled with the recognition (SD64-15). */
  CANCELLED("已取消");

  private final String label;

  AwardStatus(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }
}
