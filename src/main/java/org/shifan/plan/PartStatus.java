package org.shifan.plan;

/** Where a unit's part stands. */
public enum PartStatus {
  /** The unit works on it; nothing was reported, or it was returned. */
  OPEN("推进中"),
  /** Reported as done, not decided on. */
  REPORTED("已报验"),
  /** Accepted as done. */
  ACCEPTED("已验收");

  private final String label;

  PartStatus(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }
}
