package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of a form's fields that are filled at run time from what the form shows. */
final class Shown {

  private static final String VALUES = "values";
  private static final Pattern PATH = Pattern.compile("=\\s*view\\.([A-Za-z.]+)");

  private Shown() {}

  /** The form with these options in the place of where they came from. */
  static JsonNode options(JsonNode schema, JsonNode view) {
    if (view.isMissingNode()) {
      return schema;
    }
    JsonNode filled = schema.deepCopy();
    fill(filled, view);
    return filled;
  }

  private static void fill(JsonNode component, JsonNode view) {
    Matcher path = PATH.matcher(component.path("valuesExpression").asText());
    if (path.matches() && component instanceof ObjectNode field) {
      field.set(VALUES, view.at("/" + path.group(1).replace('.', '/')));
    }
    component.path("components").forEach(child -> fill(child, view));
  }
}
