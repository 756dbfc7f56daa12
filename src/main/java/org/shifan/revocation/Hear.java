package org.shifan.revocation;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.programme.Refusals;
import org.springframework.stereotype.Component;

/** 陈述和申辩: the county is heard before anything is decided. */
@Component("hear")
public class Hear extends FormTask<Statement> {

  private final Revocations revocations;
  private final RevocationViews views;

  Hear(Revocations revocations, RevocationViews views) {
    super("statement", Statement.class);
    this.revocations = revocations;
    this.views = views;
  }

  /** Until when the county may be heard, shown on the task. */
  @ForModels
  public Date due(DelegateExecution execution) {
    return closes(execution);
  }

  /** When silence counts as no statement: asked by the model's timer. */
  @ForModels
  public Date closes(DelegateExecution execution) {
    Revocation revocation = revocations.require(execution.getProcessInstanceId());
    return Date.from(revocation.hearingUntil().toInstant());
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    return Map.of("text", "");
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.of(revocations.require(execution.getProcessInstanceId()));
  }

  @Override
  protected void complete(DelegateTask task, Statement form) {
    if (Refusals.blank(form.text())) {
      throw new Refused("SD64-15", "没有填写陈述和申辩的内容；不陈述的不必提交，到期自动登记（SD64-15）。");
    }
    revocations.heard(task.getProcessInstanceId(), form.text().strip());
  }
}
