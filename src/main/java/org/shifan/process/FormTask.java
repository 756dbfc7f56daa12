package org.shifan.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Kind;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A user task with a form: what the form starts with, what it shows beside, and what its completion
 * records, in the transaction of the completion.
 *
 * @param <T> the form's fields as a record
 */
public abstract class FormTask<T> implements TaskListener {

  private final String variable;
  private final Class<T> type;
  private AuditTrail audit;

  /** A task whose form is the JSON variable of this name, read as this type. */
  protected FormTask(String variable, Class<T> type) {
    this.variable = variable;
    this.type = type;
  }

  @Autowired
  final void setAudit(AuditTrail audit) {
    this.audit = audit;
  }

  /** What the form starts with: called by the task's input mapping. */
  @ForModels
  public final JsonValue form(DelegateExecution execution) {
    return Forms.value(prefill(execution));
  }

  /** What the form shows beside its fields: called by the task's input mapping. */
  @ForModels
  public final JsonValue view(DelegateExecution execution) {
    return Forms.value(context(execution));
  }

  @Override
  public final void notify(DelegateTask task) {
    String stream = stream(task);
    Submission.attempt(task, stream).begin();
    if (!(task.getVariable(variable) instanceof SpinJsonNode)) {
      throw new Refused("FORM", "缺少表单数据 " + variable + "（应为 Json 变量）");
    }
    String text = submitted(task);
    complete(task, Forms.read(text, type));
    audit.record(Submission.entry(task, stream, kind(), text));
  }

  /** The form's fields as they start. */
  protected Object prefill(DelegateExecution execution) {
    return Map.of();
  }

  /** Tables and texts the form shows beside its fields. */
  protected Object context(DelegateExecution execution) {
    return Map.of();
  }

  /** The business id whose records the completion joins. */
  protected String stream(DelegateTask task) {
    return task.getExecution().getProcessBusinessKey();
  }

  /** As what the completion goes on record. */
  protected Kind kind() {
    return Kind.DECISION;
  }

  /** The form as it was submitted, with fields that the record does not know. */
  protected final String submitted(DelegateTask task) {
    return task.getVariable(variable).toString();
  }

  /** Applies the rules, records what was submitted and sets the routing facts. */
  protected abstract void complete(DelegateTask task, T form);
}
