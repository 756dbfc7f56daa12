package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * All that a form has to fill in, by name: fields, lists, and columns as {@code list.column}; with
 * the most characters that each takes.
 */
final class FormFields {

  /** The most characters of what has no limit of its own. */
  private static final int ANY = Integer.MAX_VALUE;

  private final Map<String, Integer> characters = new HashMap<>();

  private FormFields() {}

  static Map<String, Integer> of(JsonNode form) {
    FormFields fields = new FormFields();
    fields.take(form, "");
    return Map.copyOf(fields.characters);
  }

  private void take(JsonNode parent, String prefix) {
    for (JsonNode component : parent.path("components")) {
      boolean list = component.path("type").asText().equals("dynamiclist");
      String name = component.path(list ? "path" : "key").asText();
      if (!name.isEmpty()) {
        characters.put(prefix + name, component.path("validate").path("maxLength").asInt(ANY));
      }
      take(component, list ? prefix + name + "." : prefix);
    }
  }
}
