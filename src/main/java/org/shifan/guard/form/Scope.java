package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form's expressions see at one place, as form-js builds it: all data by name, and {@code
 * this}, {@code parent}, {@code i} of the row.
 *
 * @param data all variables of the form by name
 * @param self the row around the place, or all data
 * @param parent what surrounds the row, or null
 * @param index the numbers of the rows around the place, from 1
 */
record Scope(
    Map<String, Object> data, Map<String, Object> self, Object parent, List<Integer> index) {

  static Scope root(Map<String, Object> data) {
    return new Scope(data, data, null, List.of());
  }

  Scope row(JsonNode row, int number) {
    List<Integer> numbers = new ArrayList<>(index);
    numbers.add(number);
    return new Scope(data, Json.toMap(Json.object(row)), self, numbers);
  }

  Map<String, Object> variables() {
    Map<String, Object> all = new HashMap<>();
    all.put("this", self);
    all.put("parent", parent);
    all.put("i", index);
    all.putAll(data);
    return all;
  }
}
