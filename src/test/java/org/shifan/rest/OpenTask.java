package org.shifan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * An open task on a desk.
 *
 * @param desk whose
 * @param id the engine's id
 * @param key the task's name in the model
 * @param assignee whose it is by name, or null
 */
public record OpenTask(Desk desk, String id, String key, String assignee) {

  /** The JSON variable as the form starts with it. */
  public ObjectNode form(String variable) {
    return (ObjectNode) shown(variable);
  }

  /** A JSON variable that the form shows. */
  public JsonNode shown(String variable) {
    JsonNode answer =
        desk.get(
                "/engine-rest/task/"
                    + id
                    + "/form-variables?deserializeValues=false&variableNames="
                    + variable)
            .ok()
            .json();
    try {
      return Answer.JSON.readTree(answer.path(variable).path("value").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Submits the form, which may be refused. */
  public Answer submit(String variable, Object form) {
    return desk.post(
        "/engine-rest/task/" + id + "/submit-form",
        Map.of("variables", Map.of(variable, Desk.json(form))));
  }

  /** Submits the form, which must be taken. */
  public void complete(String variable, Object form) {
    submit(variable, form).ok();
  }

  /** The same task on the desk of another user. */
  public OpenTask on(Desk other) {
    return new OpenTask(other, id, key, assignee);
  }
}
