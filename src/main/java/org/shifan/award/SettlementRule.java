package org.shifan.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * A person may decide a tie at a tier's edge and lower the base, but not go beyond the policy
 * (SD64-10, SD64-11 四(三)): the base within the standard, the sum within the budget, a tier's
 * percent only to those who earn it ({@link TierRule}), and always a reason.
 *
 * @param award the round's award
 * @param tiers the tiers of the front
 * @param places the places of the recognised
 * @param findings what the province found on the front
 * @param budget the round's budget in yuan
 * @param names the counties' names
 */
record SettlementRule(
    Rules.Award award,
    List<Rules.Tier> tiers,
    List<Place> places,
    List<Finding> findings,
    BigDecimal budget,
    Names names) {

  /** Refuses a settlement that goes beyond the policy or the budget, or gives no reason. */
  List<Refusal> check(Settlement settlement) {
    List<Refusal> refusals = new ArrayList<>();
    new BaseRule(award).check(settlement.base()).ifPresent(refusals::add);
    refusals.addAll(new TierRule(tiers, places, findings, names).check(settlement.rows()));
    if (Refusals.blank(settlement.reason())) {
      refusals.add(Refusals.of("SD64-11", "没有填写理由，人工确定奖励金额应说明理由"));
    }
    if (refusals.isEmpty()) {
      budget(settlement, refusals);
    }
    return refusals;
  }

  /** The awards of a settlement that was not refused. */
  AwardTable table(Settlement settlement) {
    return AwardTable.of(
        places, Yuan.positive(settlement.base()).orElseThrow(), percents(settlement));
  }

  private static Map<String, Integer> percents(Settlement settlement) {
    Map<String, Integer> percents = new HashMap<>();
    settlement.rows().forEach(row -> percents.put(row.county(), row.tier()));
    return percents;
  }

  private void budget(Settlement settlement, List<Refusal> refusals) {
    BigDecimal base = Yuan.positive(settlement.base()).orElseThrow();
    BudgetFit.check(places, base, percents(settlement), budget)
        .ifPresent(
            over ->
                refusals.add(
                    Refusals.of(
                        "SD64-10",
                        "奖励合计%s，超过本轮预算%s，每个县（市、区）的奖励标准应不高于%s",
                        Yuan.text(over.sum()),
                        Yuan.text(over.budget()),
                        Yuan.text(over.base()))));
  }
}
