package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the JSON of a form that the vocabulary accepted into components. */
final class SchemaReader {

  private SchemaReader() {}

  static List<Component> components(JsonNode container) {
    List<Component> components = new ArrayList<>();
    for (JsonNode node : container.path("components")) {
      Component component = component(node);
      if (component != null) {
        components.add(component);
      }
    }
    return components;
  }

  private static Component component(JsonNode node) {
    String hide = text(node.path("conditional"), "hide");
    return switch (node.path("type").asText()) {
      case "group" -> new GroupBox(text(node, "path"), text(node, "label"), hide, components(node));
      case "dynamiclist" -> list(node, hide);
      case "text", "html", "table", "separator", "spacer", "button" -> null;
      default -> field(node, hide);
    };
  }

  private static RowList list(JsonNode node, String hide) {
    return new RowList(
        text(node, "path"),
        text(node, "label"),
        hide,
        !node.path("allowAddRemove").asBoolean(true),
        node.path("defaultRepetitions").asInt(1),
        components(node));
  }

  private static Field field(JsonNode node, String hide) {
    String label = text(node, "label");
    return new Field(
        text(node, "key"),
        label == null ? text(node, "dateLabel") : label,
        hide,
        node.path("disabled").asBoolean(),
        node.get("readonly"),
        node.path("validate").path("required").asBoolean(),
        node.get("defaultValue"),
        check(node));
  }

  private static ValueCheck check(JsonNode node) {
    return switch (node.path("type").asText()) {
      case "number" -> number(node);
      case "textfield" -> text(node, false);
      case "textarea" -> text(node, true);
      case "checkbox" -> new CheckboxCheck();
      case "checklist" -> new ChecklistCheck(options(node));
      case "datetime" -> new DateCheck();
      default -> new ChoiceCheck(options(node));
    };
  }

  private static NumberCheck number(JsonNode node) {
    JsonNode validate = node.path("validate");
    return new NumberCheck(
        new Range(new Limit(validate.get("min")), new Limit(validate.get("max"))),
        node.path("decimalDigits").asInt(-1),
        Numbers.read(node.path("increment")).orElse(null),
        node.path("serializeToString").asBoolean());
  }

  private static TextCheck text(JsonNode node, boolean lines) {
    JsonNode validate = node.path("validate");
    JsonNode most = validate.get("maxLength");
    if (Json.isNull(most)) {
      most = IntNode.valueOf(lines ? TextCheck.LINES : TextCheck.LINE);
    }
    String pattern = text(validate, "pattern");
    return new TextCheck(
        new Range(new Limit(validate.get("minLength")), new Limit(most)),
        pattern == null ? null : Pattern.compile(pattern),
        text(validate, "validationType"),
        lines);
  }

  private static Options options(JsonNode node) {
    return new Options(text(node, "valuesKey"), node.get("values"), text(node, "valuesExpression"));
  }

  private static String text(JsonNode node, String property) {
    String text = node.path(property).asText("");
    return text.isEmpty() ? null : text;
  }
}
