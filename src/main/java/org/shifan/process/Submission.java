package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;

/** A form as it was submitted with its task, as the audit keeps it. */
final class Submission {

  private Submission() {}

  static Attempt attempt(DelegateTask task, String stream) {
    return new Attempt(stream, task.getTaskDefinitionKey(), task.getId(), office(task));
  }

  static Entry entry(DelegateTask task, String stream, Kind kind, String form) {
    return Entry.of(kind, stream, task.getTaskDefinitionKey())
        .on(task.getId())
        .by(office(task))
        .because(reason(form))
        .under(Clauses.in(task.getDescription(), stream))
        .with(form);
  }

  private static String office(DelegateTask task) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null)
        .findFirst()
        .orElse(task.getAssignee());
  }

  /** What the form gives as its reason, if it asks for one. */
  private static String reason(String form) {
    JsonNode reason = Forms.read(form, JsonNode.class).path("reason");
    return reason.isTextual() && !reason.asText().isBlank() ? reason.asText() : null;
  }
}
