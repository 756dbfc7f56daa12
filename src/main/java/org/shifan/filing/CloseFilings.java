package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/**
 * Closes the filings of a kind that nobody waits for any more: those that an office would have
 * received and those about a subject, where the model names them, else all of them.
 */
@Component("closeFilings")
class CloseFilings implements JavaDelegate {

  private final Ending ending;

  CloseFilings(Ending ending) {
    this.ending = ending;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String receiver = Facts.optional(execution, "receiver");
    String subject = Facts.optional(execution, "subject");
    ending.close(
        Vars.ROUND_ID.of(execution),
        Facts.KIND.of(execution),
        filing ->
            (receiver.isEmpty() || Filing.offices(filing.receivers()).contains(receiver))
                && (subject.isEmpty() || filing.subject().equals(subject)));
  }
}
