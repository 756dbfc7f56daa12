package org.shifan.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Ranks the candidates of the province (SD64-03, SD64-08 三(三)). */
@Component("rankCandidates")
class RankCandidates implements JavaDelegate {

  private final FinalScores scores;

  RankCandidates(FinalScores scores) {
    this.scores = scores;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scores.rank(Vars.ROUND_ID.of(execution));
  }
}
