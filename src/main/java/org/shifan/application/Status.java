package org.shifan.application;

/** Where an application stands. */
public enum Status {
  /** The county may fill it in; nothing has been sent. */
  PREPARING("填报中"),
  /** Sent to the city, waiting for the visit. */
  SUBMITTED("已申报"),
  /** The city has visited and scored it. */
  VISITED("已考察"),
  /** The city sent it back for correction. */
  RETURNED("退回修改"),
  /** The county withdrew; it may apply again while the window is open. */
  WITHDRAWN("已撤回"),
  /** The window closed and nothing had been begun. */
  NOT_APPLIED("未申报"),
  /** The window closed on what was begun but not sent. */
  LATE("逾期未报"),
  /** Disqualified for fabrication (SD64-15). */
  DISQUALIFIED("取消资格");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }

  /** Whether it is with the city or beyond. */
  public boolean sent() {
    return this == SUBMITTED || this == VISITED;
  }
}
