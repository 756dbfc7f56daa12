package org.shifan.revocation;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 作出撤销决定 (SD64-15 四(五)): the directors revoke or dismiss, with a reason. */
@Component("decideRevocation")
class DecideRevocation extends FormTask<Verdict> {

  private final Revocations revocations;
  private final RevocationViews views;

  DecideRevocation(Revocations revocations, RevocationViews views) {
    super("revocation", Verdict.class);
    this.revocations = revocations;
    this.views = views;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    return Map.of("reason", "");
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.of(revocations.require(execution.getProcessInstanceId()));
  }

  @Override
  protected void complete(DelegateTask task, Verdict form) {
    Refused.when(form.check());
    RevocationStatus status =
        form.revokes() ? RevocationStatus.REVOKED : RevocationStatus.DISMISSED;
    revocations.decided(task.getProcessInstanceId(), status, form.reason().strip());
    Vars.DECISION.set(task, form.decision());
  }
}
