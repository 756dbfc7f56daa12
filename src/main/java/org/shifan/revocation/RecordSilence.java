package org.shifan.revocation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记未陈述: the time for the hearing is over and the county said nothing. */
@Component("recordSilence")
class RecordSilence implements JavaDelegate {

  private final Revocations revocations;

  RecordSilence(Revocations revocations) {
    this.revocations = revocations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    revocations.heard(execution.getProcessInstanceId(), null);
  }
}
