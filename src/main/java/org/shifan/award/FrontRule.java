package org.shifan.award;

import java.util.ArrayList;
import java.util.List;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * The province looks at each county of the front once, and gives reasons for what it finds (SD64-11
 * 四(三) “对其中排名前列、实效突出、创新示范作用显著的再给予20%—40%的示范引领奖励”): rank alone is not enough.
 *
 * @param front the places of the front
 * @param names the counties' names
 */
record FrontRule(List<Place> front, Names names) {

  private static final String RULE = "SD64-11";

  /** Refuses a county missing, twice or not of the front, and a finding without a reason. */
  List<Refusal> check(List<Finding> findings) {
    List<Refusal> refusals = new ArrayList<>();
    for (Place place : front) {
      long times = findings.stream().filter(f -> place.county().equals(f.county())).count();
      String county = names.of(place.county());
      if (times == 0) {
        refusals.add(Refusals.of(RULE, "缺少对%s（第%s名）的认定，排名前列的应逐一认定", county, place.rank()));
      } else if (times > 1) {
        refusals.add(Refusals.of(RULE, "%s认定了%s次，应只认定1次", county, times));
      }
    }
    for (Finding finding : findings) {
      finding(finding, refusals);
    }
    return refusals;
  }

  private void finding(Finding finding, List<Refusal> refusals) {
    String county = names.of(finding.county());
    if (front.stream().noneMatch(p -> p.county().equals(finding.county()))) {
      refusals.add(Refusals.of(RULE, "%s不在排名前列的县（市、区）中，应删去", county));
    } else if ((finding.effective() || finding.demonstrating())
        && Refusals.blank(finding.reason())) {
      String found = finding.effective() ? "实效突出" : "创新示范作用显著";
      refusals.add(
          Refusals.of(RULE, "认定%s%s，应填写理由", county, finding.earns() ? "实效突出、创新示范作用显著" : found));
    }
  }
}
