package org.shifan.recommendation;

/** Where a city's recommendation stands. */
public enum RecommendationStatus {
  /** The city has not sent anything yet. */
  PREPARING("待报送"),
  /** Sent to the province with recommended counties. */
  SENT("已报送"),
  /** Sent to the province with an explanation of why nobody is recommended. */
  NIL("零推荐已说明"),
  /** Accepted by the province. */
  ACCEPTED("已受理"),
  /** The explanation of a nil recommendation was accepted. */
  NIL_ACCEPTED("零推荐已受理"),
  /** The deadline passed and nothing had been sent. */
  LATE("逾期未报");

  private final String label;

  RecommendationStatus(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }

  /** Whether the province has it before it. */
  public boolean withProvince() {
    return this == SENT || this == NIL;
  }
}
