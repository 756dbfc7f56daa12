package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which prefilled row a submitted row is: the one with the same value in the first locked field,
 * such as the county's code, in whatever order they come; by position where there is no such field.
 */
final class RowMatch {

  private final ArrayNode given;
  private final String key;
  private final boolean distinct;
  private final Map<String, JsonNode> byKey = new LinkedHashMap<>();

  private RowMatch(ArrayNode given, String key) {
    this.given = given;
    this.key = key;
    given.forEach(row -> byKey.putIfAbsent(text(row), row));
    this.distinct = key != null && byKey.size() == given.size();
  }

  static RowMatch of(RowList list, ArrayNode given) {
    Optional<String> first =
        list.children().stream()
            .filter(c -> c instanceof Field field && field.alwaysLocked())
            .map(c -> ((Field) c).key())
            .findFirst();
    return new RowMatch(given, first.orElse(null));
  }

  /** The prefilled row that belongs to the row sent at this position. */
  ObjectNode given(JsonNode sent, int position) {
    boolean named = distinct && !Json.isNull(sent.get(key));
    JsonNode row = named ? byKey.remove(text(sent)) : null;
    return Json.object(row == null ? given.get(position) : row);
  }

  private String text(JsonNode row) {
    return key == null ? "" : row.path(key).asText();
  }
}
