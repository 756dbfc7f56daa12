package org.shifan.award;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 测算奖励资金: says whether finance can confirm, a person has to settle, or nobody is awarded. */
@Component("calculateAward")
class CalculateAward implements JavaDelegate {

  private static final Vars OUTCOME = new Vars("outcome");

  private final RoundAwards awards;
  private final RecognisedCounties recognised;

  CalculateAward(RoundAwards awards, RecognisedCounties recognised) {
    this.awards = awards;
    this.recognised = recognised;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    RunStatus status = awards.calculate(roundId);
    OUTCOME.set(execution, recognised.of(roundId).isEmpty() ? "none" : outcome(status));
  }

  private static String outcome(RunStatus status) {
    return status == RunStatus.OPEN || status == RunStatus.RETURNED ? "settle" : "confirm";
  }
}
