package org.shifan.experience;

import java.util.ArrayList;
import java.util.List;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * Who screens says why an experience does not pass; one of a region that is called otherwise now
 * passes only where a person confirms that it is the region of the list (MCA39-03, -04, -10).
 *
 * @param rule the rule that demands the screening
 * @param regionsRule the rule of the list of regions
 */
record ScreeningRule(String rule, String regionsRule) {

  /**
   * What was said of an experience.
   *
   * @param name its name, as its form shows it
   * @param renamed whether its region is called otherwise than in the list
   * @param passed whether it goes to the experts
   * @param sameRegion whether a person confirms that it is the region of the list
   * @param reason why it does not pass
   */
  record Verdict(String name, boolean renamed, boolean passed, boolean sameRegion, String reason) {}

  List<Refusal> check(Verdict verdict) {
    List<Refusal> refusals = new ArrayList<>();
    if (!verdict.passed() && verdict.reason().isBlank()) {
      refusals.add(Refusals.of(rule, "%s未通过筛选，应写明理由", verdict.name()));
    }
    if (verdict.passed() && verdict.renamed() && !verdict.sameRegion()) {
      refusals.add(
          Refusals.of(regionsRule, "%s所写地区的现名称与名单不同，应核对并勾选“确为同一地区”，否则不能通过", verdict.name()));
    }
    return refusals;
  }
}
