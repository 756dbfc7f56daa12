package org.shifan.award;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 公布奖励资金: the confirmed award table becomes public; none, where nobody was awarded. */
@Component("publishAward")
class PublishAward implements JavaDelegate {

  private final AwardRunRepository runs;
  private final Rounds rounds;

  PublishAward(AwardRunRepository runs, Rounds rounds) {
    this.runs = runs;
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    runs.newest(roundId)
        .filter(run -> run.status() == RunStatus.CONFIRMED)
        .ifPresent(run -> runs.published(run.id()));
    rounds.awarded(roundId);
  }
}
