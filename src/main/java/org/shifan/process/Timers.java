package org.shifan.process;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves running timers when a deadline moves. */
@Component
public class Timers {

  /** How the engine describes a timer that waits for a date, not for a while or again and again. */
  private static final String DATE = "DATE";

  private final ManagementService management;

  Timers(@Lazy ManagementService management) {
    this.management = management;
  }

  /** Asks the models anew until when the timers of running processes wait that wait for a date. */
  void follow() {
    Set<String> dates =
        management.createJobDefinitionQuery().list().stream()
            .filter(timer -> String.valueOf(timer.getJobConfiguration()).startsWith(DATE))
            .map(JobDefinition::getId)
            .collect(Collectors.toSet());
    management.createJobQuery().timers().list().stream()
        .filter(job -> job.getProcessInstanceId() != null)
        .filter(job -> dates.contains(job.getJobDefinitionId()))
        .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
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
