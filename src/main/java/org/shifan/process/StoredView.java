package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** What a form shows beside its fields, as the engine keeps it with the task. */
public final class StoredView {

  /** The variable's name in the models and the forms. */
  public static final String NAME = "view";

  private StoredView() {}

  /** The view, read from the engine or just made. */
  public static JsonNode read(JsonValue value) {
    String text = value.isDeserialized() ? value.getValue().toString() : value.getValueSerialized();
    return Forms.read(text, JsonNode.class);
  }
}
