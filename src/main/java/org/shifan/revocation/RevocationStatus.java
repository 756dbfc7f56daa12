package org.shifan.revocation;

/** Where a revocation stands. */
public enum RevocationStatus {
  /** Charged; the county may be heard or the directors decide. */
  OPEN("审理中"),
  /** Dismissed by the directors. */
  DISMISSED("不予撤销"),
  /** The county is disqualified, a recognition revoked. */
  REVOKED("已撤销");

  private final String label;

  RevocationStatus(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }
}
