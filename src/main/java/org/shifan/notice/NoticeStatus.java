package org.shifan.notice;

/** Where a public notice stands. */
public enum NoticeStatus {
  /** The public may object. */
  OPEN("公示中"),
  /** Its days are over. */
  CLOSED("公示期满");

  private final String label;

  NoticeStatus(String label) {
    this.label = label;
  }

  /** As the public reads it. */
  public String label() {
    return label;
  }
}
