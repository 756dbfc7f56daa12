package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;

/** How a component is called towards officials. */
final class Labels {

  private Labels() {}

  /** The label as shown, without its closing colon; the key where there is none to show. */
  static String of(String label, String key, Scope scope) {
    String text = label;
    if (label != null && label.startsWith("=")) {
      JsonNode value = Feel.evaluate(label, scope);
      text = value.isTextual() ? value.textValue() : null;
    }
    if (text == null || text.isBlank() || text.contains("{{")) {
      return key;
    }
    return text.strip().replaceAll("[：:]$", "");
  }
}
