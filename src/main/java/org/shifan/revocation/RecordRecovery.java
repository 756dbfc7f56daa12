package org.shifan.revocation;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.award.Yuan;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.springframework.stereotype.Component;

/** 登记资金追回: part by part, until the whole award has come back. */
@Component("recordRecovery")
public class RecordRecovery extends FormTask<RecoveryForm> {

  private final Revocations revocations;
  private final Recoveries recoveries;
  private final RevocationViews views;
  private final Clock clock;

  RecordRecovery(
      Revocations revocations, Recoveries recoveries, RevocationViews views, Clock clock) {
    super("recovery", RecoveryForm.class);
    this.revocations = revocations;
    this.recoveries = recoveries;
    this.views = views;
    this.clock = clock;
  }

  /** Whether money is still to come back: asked by the model. */
  @ForModels
  public boolean outstanding(DelegateExecution execution) {
    return recoveries.outstanding(of(execution.getProcessInstanceId())).signum() > 0;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    Revocation revocation = of(execution.getProcessInstanceId());
    return Map.of("amount", recoveries.outstanding(revocation).toPlainString());
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.of(of(execution.getProcessInstanceId()));
  }

  @Override
  protected void complete(DelegateTask task, RecoveryForm form) {
    Revocation revocation = of(task.getProcessInstanceId());
    Refused.when(
        new RecoveryRule(
                recoveries.outstanding(revocation),
                Deadlines.dateOf(revocation.decidedAt().toInstant()))
            .check(form, Deadlines.dateOf(clock.instant())));
    recoveries.add(
        revocation.processId(), Yuan.positive(form.amount()).orElseThrow(), form.recoveredOn());
  }

  private Revocation of(String processInstanceId) {
    return revocations.require(processInstanceId);
  }
}
