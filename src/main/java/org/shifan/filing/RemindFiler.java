package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.process.OpenForms;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Reminds a filer of what is due: on record, and on the form that waits on the desk. */
@Component("remindFiler")
class RemindFiler implements JavaDelegate {

  private final Filings filings;
  private final FilingDates dates;
  private final Reminders reminders;
  private final Rounds rounds;
  private final OpenForms forms;
  private final AuditTrail audit;

  RemindFiler(
      Filings filings,
      FilingDates dates,
      Reminders reminders,
      Rounds rounds,
      OpenForms forms,
      AuditTrail audit) {
    this.filings = filings;
    this.dates = dates;
    this.reminders = reminders;
    this.rounds = rounds;
    this.forms = forms;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Filing filing = filings.require(Facts.FILING_ID.of(execution));
    int left = dates.daysLeft(filing);
    if (reminders.add(filing.id(), left, dates.now())) {
      audit.record(
          Entry.of(Kind.AUTOMATIC, filing.id(), "remindFiler")
              .because(Reminders.sentence(left))
              .under(rounds.rules(filing.roundId()).filings().kind(filing.kind()).rule()));
      forms.refresh(filing.id(), "fill");
    }
  }
}
