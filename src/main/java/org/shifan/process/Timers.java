package org.shifan.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves running timers when a deadline moves. */
@Component
public class Timers {

  private final ManagementService management;

  Timers(@Lazy ManagementService management) {
    this.management = management;
  }

  /** Sets the due time of an activity's timer in a running process instance. */
  public void move(String processInstanceId, String activityId, Instant due) {
    management
        .createJobQuery()
        .timers()
        .processInstanceId(processInstanceId)
        .activityId(activityId)
        .list()
        .forEach(job -> management.setJobDuedate(job.getId(), Date.from(due)));
  }
}
