package org.shifan.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every form as it was submitted, with who, for which office and when. */
@Component
class SubmissionLog {

  private final JdbcClient jdbc;
  private final Clock clock;

  SubmissionLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void keep(DelegateTask task, String form) {
    jdbc.sql(
            "insert into submission"
                + " (task_id, task_key, business_id, office, user_id, submitted_at, form)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            task.getId(),
            task.getTaskDefinitionKey(),
            task.getExecution().getProcessBusinessKey(),
            task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElse(task.getAssignee()),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock),
            form)
        .update();
  }
}
