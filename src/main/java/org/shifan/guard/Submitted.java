package org.shifan.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.shifan.guard.form.FieldProblem;
import org.shifan.guard.form.ForeignValue;
import org.shifan.guard.form.FormGuard;
import org.shifan.process.Refused;

/** Turns the engine's variables into what the guard looks at, without deserializing objects. */
final class Submitted {

  private Submitted() {}

  /** What a command carries, by name; values of other types than forms send stay foreign. */
  static Map<String, Object> values(Map<?, ?> variables) {
    Map<String, Object> values = new HashMap<>();
    if (variables != null) {
      for (Object name : variables.keySet()) {
        String text = String.valueOf(name);
        values.put(text, value(text, TypedValues.of(variables, text)));
      }
    }
    return values;
  }

  private static Object value(String name, TypedValue value) {
    if (value instanceof JsonValue json) {
      return json(name, text(json));
    }
    if (value instanceof SerializableValue || (value != null && isFile(value))) {
      return new ForeignValue(value.getType().getName());
    }
    Object plain = value == null ? null : value.getValue();
    return plain instanceof SpinJsonNode node ? json(name, node.toString()) : plain;
  }

  private static boolean isFile(TypedValue value) {
    return ValueType.FILE.equals(value.getType());
  }

  private static String text(JsonValue json) {
    String text = json.getValueSerialized();
    return text == null && json.isDeserialized() ? String.valueOf(json.getValue()) : text;
  }

  private static JsonNode json(String name, String text) {
    try {
      return text == null ? JsonNodeFactory.instance.nullNode() : FormGuard.json(text);
    } catch (IllegalArgumentException e) {
      throw new Refused("FORM", "变量" + name + "不是有效的JSON：" + e.getMessage());
    }
  }

  /** A variable of the task as JSON, or null where it has none that a form could read. */
  static JsonNode stored(TypedValue value) {
    if (value instanceof JsonValue json) {
      // without content where whoever completes the task at this moment has taken it away
      String text = text(json);
      return text == null ? JsonNodeFactory.instance.nullNode() : FormGuard.json(text);
    }
    if (value == null || value instanceof SerializableValue || isFile(value)) {
      return null;
    }
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    Object plain = value.getValue();
    if (plain instanceof Boolean flag) {
      return nodes.booleanNode(flag);
    }
    if (plain instanceof Number number) {
      return nodes.numberNode(new BigDecimal(number.toString()));
    }
    return plain instanceof String text ? nodes.textNode(text) : null;
  }

  /** Without a form nothing may be sent. */
  static List<FieldProblem> withoutForm(Map<String, Object> submitted) {
    return submitted.keySet().stream()
        .map(name -> new FieldProblem(name, name, "此处没有表单，不应提交变量"))
        .toList();
  }
}
