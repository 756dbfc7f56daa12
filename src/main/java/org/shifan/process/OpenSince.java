package org.shifan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.shifan.calendar.Deadlines;

/**
 * Since when a task is open: a due date that counts from there is the same whenever it is asked.
 */
public final class OpenSince {

  private OpenSince() {}

  /** The day on which the execution's task was made: today for one that is being made. */
  public static LocalDate day(DelegateExecution execution, Clock clock) {
    return ((ExecutionEntity) execution)
        .getTasks().stream()
            .map(TaskEntity::getCreateTime)
            .map(Date::toInstant)
            .findFirst()
            .map(Deadlines::dateOf)
            .orElseGet(() -> Deadlines.dateOf(clock.instant()));
  }
}
