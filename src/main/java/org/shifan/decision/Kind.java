package org.shifan.decision;

/** Which of its versions a list is. */
enum Kind {
  /** What the order proposes. */
  PROPOSAL("系统建议"),
  /** What the province drafted. */
  DRAFT("拟定名单"),
  /** What the meeting decided. */
  DECISION("会议决定");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** As officials read it. */
  String label() {
    return label;
  }
}
