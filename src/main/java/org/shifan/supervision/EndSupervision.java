package org.shifan.supervision;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.filing.Ending;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Says how the supervision of a subject ended; who was withdrawn owes no more reports. */
@Component("endSupervision")
class EndSupervision implements JavaDelegate {

  private final Rounds rounds;
  private final Supervision supervision;
  private final Withdrawals withdrawals;
  private final Ending ending;
  private final AuditTrail audit;

  EndSupervision(
      Rounds rounds,
      Supervision supervision,
      Withdrawals withdrawals,
      Ending ending,
      AuditTrail audit) {
    this.rounds = rounds;
    this.supervision = supervision;
    this.withdrawals = withdrawals;
    this.ending = ending;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    String kind = Facts.KIND.of(execution);
    String subject = Facts.SUBJECT.of(execution);
    Optional<String> reason = withdrawals.withdrawn(roundId, kind, subject);
    ending.close(roundId, kind, report -> report.subject().equals(subject));
    Facts.OUTCOME.set(execution, reason.isPresent() ? "withdrawn" : "completed");
    audit.record(
        Entry.of(Kind.AUTOMATIC, rounds.require(roundId).idOf(subject), "endSupervision")
            .because(reason.map(why -> "退出：" + why).orElse("各期报告期已满"))
            .under(supervision.ruleOf(roundId, kind)));
  }
}
