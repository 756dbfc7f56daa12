package org.shifan.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.DueDates;
import org.shifan.process.Timers;
import org.springframework.stereotype.Component;

/**
 * Holds the window while an extension is pending: the running timer moves with it, and with the
 * timer what is due.
 */
@Component("holdWindow")
class HoldWindow implements JavaDelegate {

  private final Extensions extensions;
  private final Timers timers;
  private final DueDates dueDates;

  HoldWindow(Extensions extensions, Timers timers, DueDates dueDates) {
    this.extensions = extensions;
    this.timers = timers;
    this.dueDates = dueDates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = DecideExtension.ownerOf(execution);
    DeadlineOwner owner = extensions.owner(id);
    timers.move(
        execution.getProcessInstanceId(), owner.timer(), extensions.closes(id, owner.deadline(id)));
    dueDates.follow(id);
  }
}
