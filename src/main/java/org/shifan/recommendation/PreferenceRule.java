package org.shifan.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * Those recommended are the best by rank (SD64-03 三 “本着优中选优的原则”, SD64-07). A higher one is left out
 * only for a reason, given with it or with every lower one recommended. Equal ranks have no order.
 */
final class PreferenceRule {

  private PreferenceRule() {}

  /** Refuses, once a county, each left out without a reason where a lower one is recommended. */
  static List<Refusal> check(List<RankRow> rows, Names names) {
    List<Refusal> refusals = new ArrayList<>();
    for (RankRow left : rows) {
      if (!left.recommended() && left.rank() != null && Refusals.blank(left.reason())) {
        rows.stream()
            .filter(r -> r.recommended() && r.rank() != null && r.rank() > left.rank())
            .filter(r -> Refusals.blank(r.reason()))
            .findFirst()
            .ifPresent(lower -> refusals.add(refuse(left, lower, names)));
      }
    }
    return refusals;
  }

  private static Refusal refuse(RankRow left, RankRow lower, Names names) {
    return Refusals.of(
        "SD64-07",
        "推荐了第%s名%s而未推荐第%s名%s，应按名次从高到低推荐，或者填写不推荐%s的理由",
        lower.rank(),
        names.of(lower.county()),
        left.rank(),
        names.of(left.county()),
        names.of(left.county()));
  }
}
