package org.shifan.desk;

import java.util.Map;
import java.util.Optional;

/** The stages of a round, from a county's application to the use of its award. */
enum Stage {
  /** The county applies (SD64-06). */
  APPLICATION("县级申报", "县（市、区）民政局", "application"),
  /** The city visits and recommends (SD64-07). */
  RECOMMENDATION("考察推荐", "设区市民政局", "recommendation"),
  /** The province checks and its experts review (SD64-08). */
  REVIEW("审核评审", "省民政厅、评审专家", "review"),
  /** The directors deliberate (SD64-08). */
  DELIBERATION("会议审议", "厅长办公会", null),
  /** The public may object (SD64-09). */
  NOTICE("社会公示", "省民政厅", null),
  /** The province recognises by a document (SD64-09). */
  DOCUMENT("发文认定", "省民政厅", null),
  /** The award is calculated and confirmed (SD64-10, -11). */
  AWARD("奖励资金", "省民政厅、省财政厅", null),
  /** The county uses the award and reports (SD64-12). */
  USE("资金使用", "县（市、区）民政局", null);

  /** What runs in which stage, by the key of the process; a task of the round by its own key. */
  private static final Map<String, Stage> RUNNING =
      Map.ofEntries(
          Map.entry("application", APPLICATION),
          Map.entry("preparation", APPLICATION),
          Map.entry("assessOnSite", RECOMMENDATION),
          Map.entry("nomination", RECOMMENDATION),
          Map.entry("acceptRecommendation", REVIEW),
          Map.entry("expert-review", REVIEW),
          Map.entry("county-review", REVIEW),
          Map.entry("selection", DELIBERATION),
          Map.entry("public-notice", NOTICE),
          Map.entry("issueDocument", DOCUMENT),
          Map.entry("award", AWARD),
          Map.entry("fund-use", USE));

  private final String label;
  private final String office;
  private final String window;

  Stage(String label, String office, String window) {
    this.label = label;
    this.office = office;
    this.window = window;
  }

  /** As officials call it. */
  String label() {
    return label;
  }

  /** Whose it is. */
  String office() {
    return office;
  }

  /** The window of the rules that ends it, or null. */
  String window() {
    return window;
  }

  /** The stage in which a process or task runs; none where its key says nothing. */
  static Optional<Stage> of(String key) {
    return Optional.ofNullable(RUNNING.get(key));
  }
}
