package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * One walk over a form with what was typed and not sent: every key is one of the form's, and what
 * is there has the shape of its component. Nothing is asked of the values themselves.
 *
 * @param problems where they are added
 * @param components the part of the form
 */
record DraftCheck(List<FieldProblem> problems, List<Component> components) {

  void object(JsonNode typed, Place place) {
    Map<String, Component> known = FormWalk.byKey(components);
    if (!(typed instanceof ObjectNode)) {
      refuse(place, "", "应为JSON对象");
      return;
    }
    typed
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (known.containsKey(key)) {
                component(known.get(key), key, typed.get(key), place);
              } else {
                refuse(place, Json.echo(Json.toNode(key)), "表单没有此项，不应保存");
              }
            });
  }

  private void component(Component component, String key, JsonNode typed, Place place) {
    if (Json.isNull(typed)) {
      return;
    }
    if (component instanceof GroupBox group) {
      new DraftCheck(problems, group.children()).object(typed, place.inside(key));
    } else if (component instanceof RowList list) {
      rows(list, key, typed, place);
    } else if (!value(typed)) {
      refuse(place, key, "应为单个值或者单个值的列表");
    }
  }

  private void rows(RowList list, String key, JsonNode typed, Place place) {
    if (!typed.isArray() || typed.size() > RowList.MOST) {
      refuse(place, key, "应为不超过" + RowList.MOST + "行的列表");
      return;
    }
    DraftCheck row = new DraftCheck(problems, list.children());
    for (int i = 0; i < typed.size(); i++) {
      row.object(typed.get(i), place.row(key, key, i + 1, place.scope()));
    }
  }

  private static boolean value(JsonNode typed) {
    if (!typed.isArray()) {
      return typed.isValueNode();
    }
    for (JsonNode one : typed) {
      if (!one.isValueNode()) {
        return false;
      }
    }
    return true;
  }

  private void refuse(Place place, String key, String message) {
    problems.add(place.problem(key, key, message));
  }
}
