package org.shifan.guard.deed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** Finds what a command is about by the ids that it carries. */
final class Subjects {

  private final CommandContext context;
  private final Map<String, Object> given;
  private final boolean taskCommand;

  /**
   * Looks at a command.
   *
   * @param given its {@link Particulars}
   */
  Subjects(Command<?> command, Map<String, Object> given, CommandContext context) {
    this.context = context;
    this.given = given;
    this.taskCommand = command.getClass().getSimpleName().contains("Task");
  }

  Subject find() {
    TaskEntity task = task();
    if (task != null) {
      return Subject.of(task);
    }
    JobEntity job = found("jobId", id -> context.getJobManager().findJobById(id));
    if (job != null) {
      return Subject.of(job, execution(job.getProcessInstanceId()));
    }
    ExecutionEntity execution = execution();
    return execution != null ? Subject.of(execution) : several();
  }

  /** The task that the command is about, or null. */
  TaskEntity task() {
    TaskEntity task = found("taskId", id -> context.getTaskManager().findTaskById(id));
    if (task == null && given.get("task") instanceof Map<?, ?> saved && saved.get("id") != null) {
      task = context.getTaskManager().findTaskById(saved.get("id").toString());
    }
    return task == null && taskCommand
        ? found("entityId", id -> context.getTaskManager().findTaskById(id))
        : task;
  }

  /** The execution that the command is about, or null. */
  ExecutionEntity execution() {
    Incident incident =
        found("incidentId", id -> context.getIncidentManager().findIncidentById(id));
    if (incident != null) {
      return execution(incident.getProcessInstanceId());
    }
    return Stream.of("executionId", "processInstanceId", taskCommand ? "" : "entityId")
        .map(key -> found(key, this::execution))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Subject several() {
    List<ExecutionEntity> instances =
        Stream.of("processInstanceIds", "instanceIds", "ids")
            .map(given::get)
            .filter(Collection.class::isInstance)
            .flatMap(ids -> ((Collection<?>) ids).stream())
            .map(id -> execution(String.valueOf(id)))
            .filter(Objects::nonNull)
            .toList();
    return instances.isEmpty() ? Subject.UNKNOWN : Subject.of(instances);
  }

  private ExecutionEntity execution(String id) {
    return id == null ? null : context.getExecutionManager().findExecutionById(id);
  }

  private <T> T found(String key, java.util.function.Function<String, T> finder) {
    return given.get(key) instanceof String id && !id.isBlank() ? finder.apply(id) : null;
  }
}
