package org.shifan.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Puts the groups' scores on one scale (SD64-15 四(五) “客观公正评审，确保公平公正”). */
@Component("adjustScores")
class AdjustScores implements JavaDelegate {

  private final FinalScores scores;

  AdjustScores(FinalScores scores) {
    this.scores = scores;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scores.adjust(Vars.ROUND_ID.of(execution));
  }
}
