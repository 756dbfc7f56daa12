package org.shifan.filing;

import java.util.List;
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
  private final List<SentListener> listeners;

  SendFiling(Filings filings, FilingDates dates, Rounds rounds, List<SentListener> listeners) {
    this.filings = filings;
    this.dates = dates;
    this.rounds = rounds;
    this.listeners = listeners;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Filing filing = filings.lock(Facts.FILING_ID.of(execution));
    FilingRules.Kind kind = rounds.rules(filing.roundId()).filings().kind(filing.kind());
    Refused.when(
        new DeadlineRule(kind.rule(), kind.name()).check(filing.closes(), dates.instant()));
    Filing sent = filings.keep(filing.sent(dates.now()));
    listeners.forEach(listener -> listener.sent(sent));
  }
}
