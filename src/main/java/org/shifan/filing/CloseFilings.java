package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Closes what an office would have received, once it has sent its own: nobody waits for it. */
@Component("closeFilings")
class CloseFilings implements JavaDelegate {

  private final Ending ending;

  CloseFilings(Ending ending) {
    this.ending = ending;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String receiver = Facts.RECEIVER.of(execution);
    ending.close(
        Vars.ROUND_ID.of(execution),
        Facts.KIND.of(execution),
        filing -> Filing.offices(filing.receivers()).contains(receiver));
  }
}
