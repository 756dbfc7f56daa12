package org.shifan.recommendation;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.DeadlineRule;
import org.springframework.stereotype.Component;

/** “每年11月10日前……报省民政厅” (SD64-07 三(二)): what comes later is refused, and nothing is changed. */
@Component("checkDeadline")
class CheckDeadline implements JavaDelegate {

  private final RecommendationDeadlines deadlines;
  private final Clock clock;

  CheckDeadline(RecommendationDeadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = Vars.RECOMMENDATION_ID.of(execution);
    Refused.when(new DeadlineRule("SD64-07", "市级推荐").check(deadlines.closes(id), clock.instant()));
  }
}
