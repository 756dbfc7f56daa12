package org.shifan.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * What is confirmed is for those recognised now, adds up, and is within the standard and the budget
 * to the cent (SD64-10 四(三) “按照每个不高于200万元的标准给予一次性奖励”).
 *
 * @param facts what the round's awards are calculated from, read anew
 */
record TableRule(AwardCase facts) {

  private static final String RULE = "SD64-10";

  List<Refusal> check(AwardRun run, List<Award> rows) {
    List<Refusal> refusals = new ArrayList<>();
    if (!run.recognised().equals(facts.fingerprint())) {
      refusals.add(Refusals.of(RULE, "测算后认定名单有变动，本奖励资金分配表已失效，应退回省民政厅重新测算后再核定"));
    } else if (run.status() != RunStatus.PROPOSED) {
      refusals.add(Refusals.of(RULE, "本奖励资金分配表的状态为“%s”，只有待财政核定的可以确认", run.status().label()));
    }
    new BaseRule(facts.rules().award()).check(run.base()).ifPresent(refusals::add);
    BigDecimal sum = rows.stream().map(Award::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(facts.budget()) > 0 || sum.compareTo(run.total()) != 0) {
      refusals.add(
          Refusals.of(
              RULE,
              "各县（市、区）奖励合计%s，应等于表中合计%s，且不超过本轮预算%s",
              Yuan.text(sum),
              Yuan.text(run.total()),
              Yuan.text(facts.budget())));
    }
    return refusals;
  }
}
