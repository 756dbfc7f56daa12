package org.shifan.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Timers;
import org.springframework.stereotype.Component;

/** Holds the window while an extension is pending: the running timer moves with it. */
@Component("holdWindow")
class HoldWindow implements JavaDelegate {

  private final Extensions extensions;
  private final Timers timers;

  HoldWindow(Extensions extensions, Timers timers) {
    this.extensions = extensions;
    this.timers = timers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = DecideExtension.ownerOf(execution);
    DeadlineOwner owner = extensions.owner(id);
    timers.move(
        execution.getProcessInstanceId(), owner.timer(), extensions.closes(id, owner.deadline(id)));
  }
}
