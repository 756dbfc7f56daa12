package org.shifan.guard.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small forms and submissions for tests; JSON is written with single quotes. */
final class Forms {

  static final String SUBMIT = "{'type':'button','label':'提交','action':'submit'}";

  private Forms() {}

  static JsonNode json(String text) {
    try {
      return Json.parse(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  static String form(String... components) {
    return "{'type':'default','id':'sample','schemaVersion':16,'components':["
        .concat(String.join(",", components))
        .concat("]}")
        .replace('\'', '"');
  }

  /** A field of one line: type, key, label and further properties. */
  static String field(String type, String key, String label, String more) {
    String rest = more.isEmpty() ? "" : "," + more;
    return "{'type':'%s','key':'%s','label':'%s'%s}".formatted(type, key, label, rest);
  }

  static String group(String path, String... components) {
    return "{'type':'group','path':'%s','label':'表单','components':[%s]}"
        .formatted(path, String.join(",", components));
  }

  static String rows(String path, String more, String... components) {
    return "{'type':'dynamiclist','path':'%s','label':'名单','disableCollapse':true%s,'components':[%s]}"
        .formatted(path, more.isEmpty() ? "" : "," + more, String.join(",", components));
  }

  /** The sentences for variables submitted, each {@code name=json}. */
  static List<String> check(String form, Map<String, String> given, Map<String, ?> submitted) {
    Map<String, JsonNode> before = new HashMap<>();
    given.forEach((name, value) -> before.put(name, json(value)));
    return FormGuard.check(FormSchema.parse(form), new HashMap<>(submitted), before).stream()
        .map(FieldProblem::sentence)
        .toList();
  }

  /** The sentences for one field {@code x}, submitted with this JSON. */
  static List<String> one(String field, String value) {
    return check(form(field), Map.of(), Map.of("x", json(value)));
  }
}
