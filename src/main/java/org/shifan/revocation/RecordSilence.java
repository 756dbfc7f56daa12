package org.shifan.revocation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.springframework.stereotype.Component;

/** 登记未陈述: the time for the hearing is over and the county said nothing. */
@Component("recordSilence")
class RecordSilence implements JavaDelegate {

  private final Revocations revocations;
  private final AuditTrail audit;

  RecordSilence(Revocations revocations, AuditTrail audit) {
    this.revocations = revocations;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    revocations.heard(execution.getProcessInstanceId(), null);
    audit.record(
        Entry.of(Kind.AUTOMATIC, execution.getProcessBusinessKey(), "recordSilence")
            .because("陈述期满，未作陈述")
            .under("SD64-15"));
  }
}
