package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A filing has been received by all who receive it. */
@Component("acceptFiling")
class AcceptFiling implements JavaDelegate {

  private final Filings filings;
  private final OfferReceived offers;

  AcceptFiling(Filings filings, OfferReceived offers) {
    this.filings = filings;
    this.offers = offers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    offers.of(filings.keep(filings.lock(Facts.FILING_ID.of(execution)).received()));
    Facts.OUTCOME.set(execution, "received");
  }
}
