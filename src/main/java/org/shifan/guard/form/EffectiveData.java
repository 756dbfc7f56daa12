package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The data a form's conditions saw in the browser: what was given out, with what was filled in put
 * over it. A locked field keeps what was given out, whatever was submitted; an open one that was
 * not submitted is empty.
 */
final class EffectiveData {

  private EffectiveData() {}

  static ObjectNode of(List<Component> components, ObjectNode submitted, ObjectNode given) {
    ObjectNode data = given.deepCopy();
    fill(components, submitted, data);
    return data;
  }

  private static void fill(List<Component> components, ObjectNode submitted, ObjectNode data) {
    for (Component component : components) {
      if (component instanceof Field field) {
        fill(field, submitted, data);
      } else if (component instanceof RowList list) {
        fill(list, submitted, data);
      } else if (component instanceof GroupBox group && group.path() == null) {
        fill(group.children(), submitted, data);
      } else if (component instanceof GroupBox group) {
        ObjectNode inner = Json.object(data.get(group.path()));
        fill(group.children(), Json.object(submitted.get(group.path())), inner);
        data.set(group.path(), inner);
      }
    }
  }

  private static void fill(Field field, ObjectNode submitted, ObjectNode data) {
    JsonNode sent = submitted.get(field.key());
    if (field.alwaysLocked()) {
      if (!data.has(field.key()) && field.defaultValue() != null) {
        data.set(field.key(), field.defaultValue());
      }
    } else if (sent != null || field.readonly() == null || field.readonly().isBoolean()) {
      data.set(field.key(), sent == null ? JsonNodeFactory.instance.nullNode() : sent);
    }
  }

  private static void fill(RowList list, ObjectNode submitted, ObjectNode data) {
    ArrayNode given = Json.array(data.get(list.path()));
    JsonNode sent = submitted.get(list.path());
    boolean keep = sent == null && !list.sendable();
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    int count = keep ? given.size() : Math.min(Json.array(sent).size(), RowList.MOST + 1);
    for (int i = 0; i < count; i++) {
      ObjectNode row = Json.object(given.get(i)).deepCopy();
      fill(list.children(), Json.object(Json.array(sent).get(i)), row);
      rows.add(row);
    }
    data.set(list.path(), rows);
  }
}
