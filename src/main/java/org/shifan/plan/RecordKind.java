package org.shifan.plan;

/** What was done about a plan. */
public enum RecordKind {
  /** A unit was reminded of a date, or warned (CJ2021-06). */
  NOTICE("提醒"),
  /** A unit was supervised and guided (CJ2021-06). */
  GUIDANCE("督办指导"),
  /** A bulletin was issued (CJ2021-07). */
  BULLETIN("工作通报"),
  /** The leading group coordinated a task that is late (CJ2021-01). */
  COORDINATION("协调"),
  /** The leading group inspected (CJ2021-16). */
  INSPECTION("考核和监督检查"),
  /** A unit was assessed (CJ2021-08). */
  ASSESSMENT("验收考核"),
  /** The city-wide summary (CJ2021-08). */
  SUMMARY("书面总结"),
  /** The plan was closed, with its lasting mechanisms (CJ2021-23). */
  CLOSING("巩固提升");

  private final String label;

  RecordKind(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }
}
