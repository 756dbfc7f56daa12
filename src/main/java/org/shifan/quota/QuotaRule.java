package org.shifan.quota;

import java.util.Optional;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * A city recommends no fewer and no more counties than its quota (SD64-07 三(二) “每市推荐1-3个”).
 *
 * @param quota the bounds, both included
 */
public record QuotaRule(Rules.Quota quota) {

  private static final String RULE = "SD64-07";

  /**
   * Refuses a number outside the quota. A city with no worthy applicant explains that instead.
   *
   * @param city the city's name
   * @param recommended how many counties it recommends
   */
  public Optional<Refusal> check(String city, int recommended) {
    if (recommended > quota.maximum()) {
      return Optional.of(
          Refusals.of(
              RULE, "%s推荐了%s个，应推荐%s，请减少%s个", city, recommended, range(), excess(recommended)));
    }
    if (recommended < quota.minimum()) {
      return Optional.of(
          Refusals.of(RULE, "%s推荐了%s个，应推荐%s；没有可推荐的，请作零推荐说明", city, recommended, range()));
    }
    return Optional.empty();
  }

  private int excess(int recommended) {
    return recommended - quota.maximum();
  }

  private String range() {
    return quota.minimum() == quota.maximum()
        ? quota.maximum() + "个"
        : quota.minimum() + "至" + quota.maximum() + "个";
  }
}
