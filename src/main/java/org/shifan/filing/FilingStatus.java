package org.shifan.filing;

/** Where a filing stands. */
public enum FilingStatus {
  /** The filer may fill it in; nothing has been submitted, or it was returned. */
  OPEN("填报中"),
  /** Submitted, with those who co-sign. */
  SIGNING("会签中"),
  /** Sent to those who receive it. */
  SENT("已报送"),
  /** Received by all who receive it. */
  RECEIVED("已接收"),
  /** Sent, but what it was sent for ended before all had received it. */
  UNREVIEWED("已报送，未审核"),
  /** The filer withdrew; it may be filed again while the window is open. */
  WITHDRAWN("已撤回"),
  /** Its time ran out and nothing had been begun. */
  NOT_FILED("未报送"),
  /** Its time ran out on what was begun or returned. */
  LATE("逾期未报");

  private final String label;

  FilingStatus(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }

  /** Whether it has come to those who receive it. */
  public boolean sent() {
    return this == SENT || this == RECEIVED || this == UNREVIEWED;
  }

  /** Whether nobody works on it any more. */
  public boolean over() {
    return this != SENT && !preparing();
  }

  /** Whether its filer still works on it, or those who sign with them. */
  public boolean preparing() {
    return this == OPEN || this == SIGNING || this == WITHDRAWN;
  }
}
