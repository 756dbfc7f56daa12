package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** What a form shows beside its fields, as the engine keeps it with the task. */
public final class StoredView {

  /** The variable's name in the models and the forms. */
  public static final String NAME = "view";

  private StoredView() {}

  /**
   * The view, read from the engine or just made; null as JSON where another transaction has
   * replaced the text between the engine's two readings of it, so that whoever goes by it finds it
   * changed.
   */
  public static JsonNode read(JsonValue value) {
    String text = value.isDeserialized() ? value.getValue().toString() : value.getValueSerialized();
    return text == null ? NullNode.getInstance() : Forms.read(text, JsonNode.class);
  }
}
