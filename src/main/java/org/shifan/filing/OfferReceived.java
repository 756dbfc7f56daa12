package org.shifan.filing;

import org.shifan.process.OpenForms;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * Offers what has been received in open forms that choose from it: a nomination is open long before
 * the plans are there from which it is made (XJ2015-09).
 */
@Component
class OfferReceived {

  private final Filings filings;
  private final Rounds rounds;
  private final OpenForms forms;

  OfferReceived(Filings filings, Rounds rounds, OpenForms forms) {
    this.filings = filings;
    this.rounds = rounds;
    this.forms = forms;
  }

  /** Those who received it find it on the forms that they are filling in. */
  void of(Filing received) {
    rounds.rules(received.roundId()).filings().lists().stream()
        .filter(list -> list.source().equals(received.kind()))
        .map(FilingRules.ListRule::kind)
        .distinct()
        .flatMap(kind -> filings.ofRound(received.roundId(), kind).stream())
        .filter(choosing -> choosing.status().preparing())
        .filter(choosing -> Filing.offices(received.receivers()).contains(choosing.filer()))
        .forEach(choosing -> forms.refresh(choosing.id(), "fill"));
  }
}
