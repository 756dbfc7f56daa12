package org.shifan.quota;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.recommendation.Recommendations;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** “每市推荐1-3个” (SD64-07 三(二)): more are refused, and nothing is changed. */
@Component("checkQuota")
class CheckQuota implements JavaDelegate {

  private final Recommendations recommendations;
  private final Rounds rounds;
  private final Regions regions;

  CheckQuota(Recommendations recommendations, Rounds rounds, Regions regions) {
    this.recommendations = recommendations;
    this.rounds = rounds;
    this.regions = regions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String city = regions.require(Vars.CITY.of(execution)).name();
    int recommended = recommendations.recommended(Vars.RECOMMENDATION_ID.of(execution));
    QuotaRule rule = new QuotaRule(rounds.rules(Vars.ROUND_ID.of(execution)).quota());
    Refused.when(rule.check(city, recommended));
  }
}
