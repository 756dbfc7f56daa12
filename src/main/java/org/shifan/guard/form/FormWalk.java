package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Walks over a form, as components or as JSON. */
final class FormWalk {

  private FormWalk() {}

  /** The keys of one JSON object that these components fill, groups without a path included. */
  static Set<String> keys(List<Component> components) {
    return byKey(components).keySet();
  }

  /** The same with the component that fills each. */
  static Map<String, Component> byKey(List<Component> components) {
    Map<String, Component> found = new LinkedHashMap<>();
    collect(components, found);
    return found;
  }

  private static void collect(List<Component> components, Map<String, Component> found) {
    for (Component component : components) {
      if (component instanceof Field field) {
        found.put(field.key(), field);
      } else if (component instanceof RowList list) {
        found.put(list.path(), list);
      } else if (component instanceof GroupBox group && group.path() == null) {
        collect(group.children(), found);
      } else if (component instanceof GroupBox group) {
        found.put(group.path(), group);
      }
    }
  }

  /** The expressions the guard itself evaluates: conditions, locks, bounds and option lists. */
  static void expressions(JsonNode form, Consumer<String> each) {
    Consumer<String> onlyExpressions =
        text -> {
          if (text.startsWith("=")) {
            each.accept(text);
          }
        };
    for (String property :
        List.of("hide", "readonly", "min", "max", "minLength", "maxLength", "valuesExpression")) {
      texts(form, property, onlyExpressions);
    }
  }

  /** The texts of a property, anywhere in the form. */
  static void texts(JsonNode form, String property, Consumer<String> each) {
    for (JsonNode value : form.findValues(property)) {
      if (value.isTextual()) {
        each.accept(value.textValue());
      }
    }
  }
}
