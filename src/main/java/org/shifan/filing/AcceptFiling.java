package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A filing has been received by all who receive it. */
@Component("acceptFiling")
class AcceptFiling implements JavaDelegate {

  private final Filings filings;

  AcceptFiling(Filings filings) {
    this.filings = filings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    filings.keep(filings.lock(Facts.FILING_ID.of(execution)).received());
    Facts.OUTCOME.set(execution, "received");
  }
}
