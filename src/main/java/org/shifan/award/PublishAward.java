package org.shifan.award;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.audit.Seals;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 公布奖励资金: the confirmed award table becomes public; none, where nobody was awarded. */
@Component("publishAward")
class PublishAward implements JavaDelegate {

  private final AwardRunRepository runs;
  private final RecognisedCounties recognised;
  private final Rounds rounds;
  private final AuditTrail audit;
  private final Seals seals;

  PublishAward(
      AwardRunRepository runs,
      RecognisedCounties recognised,
      Rounds rounds,
      AuditTrail audit,
      Seals seals) {
    this.runs = runs;
    this.recognised = recognised;
    this.rounds = rounds;
    this.audit = audit;
    this.seals = seals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    runs.newest(roundId).ifPresent(this::publish);
    rounds.awarded(roundId);
    audit.record(
        Entry.of(Kind.AUTOMATIC, roundId, "publishAward").because("奖励资金已公布").under("SD64-10"));
    seals.seal(roundId);
  }

  private void publish(AwardRun run) {
    if (run.status() == RunStatus.CONFIRMED) {
      runs.published(run.id());
    } else if (run.status() != RunStatus.PUBLISHED && !recognised.of(run.roundId()).isEmpty()) {
      throw new IllegalStateException("the awards of " + run.roundId() + " are not confirmed");
    }
  }
}
