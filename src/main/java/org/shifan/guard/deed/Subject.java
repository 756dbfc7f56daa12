package org.shifan.guard.deed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What a command is about, as it was before the command.
 *
 * @param stream the business id of its process; null where it has none, or there are several
 * @param about in words
 * @param office the office whose task it is, or null
 * @param before what the command might change of it
 */
record Subject(String stream, String about, String office, Map<String, Object> before) {

  static final Subject UNKNOWN = new Subject(null, null, null, Map.of());

  private static final int NAMED = 20;

  static Subject of(TaskEntity task) {
    ExecutionEntity execution = task.getExecution();
    String stream = execution == null ? null : execution.getProcessBusinessKey();
    String office =
        task.getCandidates().stream()
            .map(link -> link.getGroupId())
            .filter(group -> group != null)
            .findFirst()
            .orElse(null);
    Map<String, Object> before = new LinkedHashMap<>();
    put(before, "assignee", task.getAssignee());
    put(before, "owner", task.getOwner());
    put(before, "dueDate", task.getDueDate());
    put(before, "followUpDate", task.getFollowUpDate());
    put(before, "priority", task.getPriority());
    return new Subject(
        stream,
        "任务“%s”（%s）".formatted(task.getName(), task.getTaskDefinitionKey()) + in(stream),
        office,
        before);
  }

  static Subject of(JobEntity job, ExecutionEntity execution) {
    String stream = execution == null ? null : execution.getProcessBusinessKey();
    Map<String, Object> before = new LinkedHashMap<>();
    put(before, "retries", job.getRetries());
    put(before, "duedate", job.getDuedate());
    put(before, "priority", job.getPriority());
    put(before, "failure", job.getExceptionMessage());
    return new Subject(
        stream,
        "作业“%s”（%s）".formatted(job.getActivityId(), job.getJobHandlerType()) + in(stream),
        null,
        before);
  }

  static Subject of(ExecutionEntity execution) {
    String stream = execution.getProcessBusinessKey();
    Map<String, Object> before = new LinkedHashMap<>();
    put(before, "activity", execution.getActivityId());
    return new Subject(stream, "流程实例" + in(stream), null, before);
  }

  static Subject of(List<ExecutionEntity> several) {
    List<String> keys =
        several.stream().map(ExecutionEntity::getProcessBusinessKey).distinct().toList();
    String named =
        keys.stream().limit(NAMED).map(String::valueOf).reduce((a, b) -> a + "、" + b).orElse("");
    return new Subject(
        keys.size() == 1 ? keys.get(0) : null,
        several.size() + "个流程实例：" + named + (keys.size() > NAMED ? "……" : ""),
        null,
        Map.of());
  }

  private static String in(String stream) {
    return stream == null ? "" : "，" + stream;
  }

  private static void put(Map<String, Object> before, String name, Object value) {
    if (value != null) {
      before.put(name, Written.text(value));
    }
  }
}
