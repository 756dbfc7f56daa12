package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The values a choice offers; one of the three sources is set, in form-js's order of precedence.
 *
 * @param variable the variable that holds the list, or null
 * @param values the list in the form, or null
 * @param expression FEEL that gives the list, or null
 */
record Options(String variable, JsonNode values, String expression) {

  List<JsonNode> values(Scope scope) {
    List<JsonNode> offered = new ArrayList<>();
    for (JsonNode option : Json.array(source(scope))) {
      JsonNode value = option.isObject() ? option.get("value") : option;
      if (!Json.isNull(value) && value.isValueNode()) {
        offered.add(value);
      }
    }
    return offered;
  }

  private JsonNode source(Scope scope) {
    if (variable != null) {
      return Json.toNode(scope.data().get(variable));
    }
    return values != null ? values : Feel.evaluate(expression, scope);
  }

  boolean offers(JsonNode value, Scope scope) {
    return values(scope).stream().anyMatch(option -> Numbers.equal(option, value));
  }
}
