package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Closes a filing whose time has run out. */
@Component("closeFiling")
class CloseFiling implements JavaDelegate {

  private final Filings filings;
  private final Rounds rounds;
  private final AuditTrail audit;

  CloseFiling(Filings filings, Rounds rounds, AuditTrail audit) {
    this.filings = filings;
    this.rounds = rounds;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Filing closed = filings.keep(filings.lock(Facts.FILING_ID.of(execution)).closed());
    audit.record(
        Entry.of(Kind.AUTOMATIC, closed.id(), "closeFiling")
            .because("报送截止：" + closed.status().label())
            .under(rounds.rules(closed.roundId()).filings().kind(closed.kind()).rule()));
    Facts.OUTCOME.set(execution, "lapsed");
  }
}
