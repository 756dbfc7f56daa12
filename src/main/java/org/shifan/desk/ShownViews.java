package org.shifan.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.shifan.process.Forms;
import org.shifan.process.StoredView;
import org.shifan.process.SystemWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the form of a task showed beside its fields when the task was done. */
@Component
class ShownViews {

  /** The record and the end of the task are of one transaction. */
  private static final Duration SAME_TIME = Duration.ofSeconds(2);

  private final HistoryService history;
  private final SystemWork system;

  ShownViews(@Lazy HistoryService history, SystemWork system) {
    this.history = history;
    this.system = system;
  }

  /** The view; empty where the engine no longer has it. */
  JsonNode of(DoneRepository.Done done) {
    return system.done(
        () ->
            task(done)
                .flatMap(task -> view(task.getActivityInstanceId()))
                .orElseGet(() -> Forms.read("{}", JsonNode.class)));
  }

  private Optional<HistoricTaskInstance> task(DoneRepository.Done done) {
    var at = done.recordedAt().toInstant();
    return history
        .createHistoricTaskInstanceQuery()
        .processInstanceBusinessKey(done.stream())
        .taskDefinitionKey(done.what())
        .finishedAfter(Date.from(at.minus(SAME_TIME)))
        .finishedBefore(Date.from(at.plus(SAME_TIME)))
        .list()
        .stream()
        .min(Comparator.comparing(task -> !done.actor().equals(task.getAssignee())));
  }

  private Optional<JsonNode> view(String activityInstance) {
    return history
        .createHistoricVariableInstanceQuery()
        .activityInstanceIdIn(activityInstance)
        .variableName(StoredView.NAME)
        .disableCustomObjectDeserialization()
        .list()
        .stream()
        .findFirst()
        .map(HistoricVariableInstance::getTypedValue)
        .filter(JsonValue.class::isInstance)
        .map(value -> StoredView.read((JsonValue) value));
  }
}
