package org.shifan.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.KeyContribution;
import org.shifan.programme.PlanRules;
import org.shifan.programme.Target;
import org.springframework.stereotype.Component;

/** The targets whose figures a unit states, for the lists of what it files (CJ2021-10, -18). */
@Component
class FigureKeys implements KeyContribution {

  private final PlanBook plans;

  FigureKeys(PlanBook plans) {
    this.plans = plans;
  }

  @Override
  public String source() {
    return "figures";
  }

  @Override
  public Map<String, String> of(Filing filing) {
    Plan plan = plans.of(filing.roundId());
    Map<String, String> keys = new LinkedHashMap<>();
    for (PlanRules.FigureRule rule : plan.figures(filing.subject())) {
      keys.put(rule.target(), name(plan.target(rule.target())));
    }
    return keys;
  }

  private static String name(Target target) {
    return target.rate()
        ? target.name() + "（分子：" + target.numerator() + "；分母：" + target.denominator() + "）"
        : target.name() + "（" + target.unit() + "）";
  }
}
