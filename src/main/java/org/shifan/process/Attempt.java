package org.shifan.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What the present command attempts, for the record of its refusal: after the rollback nobody could
 * say any more which task it was.
 *
 * @param stream the business id it is about
 * @param what the task's key
 * @param subject the task's id
 * @param office the office whose task it is
 */
public record Attempt(String stream, String what, String subject, String office) {

  private static final ThreadLocal<Attempt> PRESENT = new ThreadLocal<>();

  /** The present command attempts this task. */
  public static void on(DelegateTask task) {
    if (task.getExecution() != null) {
      Submission.attempt(task, task.getExecution().getProcessBusinessKey()).begin();
    }
  }

  /** The command attempts this. */
  void begin() {
    PRESENT.set(this);
  }

  /** What was attempted last, if it is known; forgotten by being asked. */
  static Optional<Attempt> end() {
    Attempt last = PRESENT.get();
    PRESENT.remove();
    return Optional.ofNullable(last);
  }
}
