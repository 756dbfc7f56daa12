package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of all that a form has to fill in: fields, lists, and columns as {@code list.column}.
 */
final class FormFields {

  private final Set<String> names = new HashSet<>();

  private FormFields() {}

  static Set<String> of(JsonNode form) {
    FormFields fields = new FormFields();
    fields.take(form, "");
    return Set.copyOf(fields.names);
  }

  private void take(JsonNode parent, String prefix) {
    for (JsonNode component : parent.path("components")) {
      boolean list = component.path("type").asText().equals("dynamiclist");
      String name = component.path(list ? "path" : "key").asText();
      if (!name.isEmpty()) {
        names.add(prefix + name);
      }
      take(component, list ? prefix + name + "." : prefix);
    }
  }
}
