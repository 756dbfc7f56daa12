package org.shifan.notice;

/** Where an objection stands. */
public enum ObjectionStatus {
  /** Being looked into. */
  OPEN("核查中"),
  /** Looked into and found right: the county is off the list. */
  UPHELD("异议成立"),
  /** Looked into and not found right. */
  REJECTED("异议不成立");

  private final String label;

  ObjectionStatus(String label) {
    this.label = label;
  }

  /** As the objector reads it. */
  public String label() {
    return label;
  }
}
