package org.shifan.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shifan.process.FormBook;
import org.shifan.process.Forms;

/** The application as a table of what was filled in, for those who judge it. */
final class ApplicationContent {

  /** What the county does with its form, not what it applies with. */
  private static final Set<String> STEPS = Set.of("action", "extensionUntil", "extensionReason");

  private ApplicationContent() {}

  /**
   * What was filled in, in the order and under the words of the form.
   *
   * @param form the submitted JSON, or null
   * @param fields the fields of the form that it was filled in on
   */
  static List<Map<String, String>> rows(String form, List<FormBook.Field> fields) {
    List<Map<String, String>> rows = new ArrayList<>();
    if (form != null) {
      ObjectNode content = Forms.read(form, ObjectNode.class);
      for (FormBook.Field field : fields) {
        String said = STEPS.contains(field.key()) ? "" : text(content.path(field.key()));
        if (!said.isEmpty()) {
          rows.add(Map.of("item", field.label(), "content", said));
        }
      }
    }
    return rows;
  }

  private static String text(JsonNode node) {
    if (!node.isArray()) {
      return node.isNull() ? "" : node.asText();
    }
    List<String> parts = new ArrayList<>();
    node.forEach(part -> parts.add(part.asText()));
    return String.join("；", parts);
  }
}
