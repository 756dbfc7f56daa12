package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Refused;
import org.shifan.programme.DeadlineRule;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * Sends a filing that all have signed: what is signed after its window has closed is refused, and
 * nothing is changed.
 */
@Component("sendFiling")
class SendFiling implements JavaDelegate {

  private final Filings filings;
  private final FilingDates dates;
  private final Rounds rounds;

  SendFiling(Filings filings, FilingDates dates, Rounds rounds) {
    this.filings = filings;
    this.dates = dates;
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Filing filing = filings.lock(Facts.FILING_ID.of(execution));
    FilingRules.Kind kind = rounds.rules(filing.roundId()).filings().kind(filing.kind());
    Refused.when(
        new DeadlineRule(kind.rule(), kind.name()).check(filing.closes(), dates.instant()));
    filings.keep(filing.sent(dates.now()));
  }
}
