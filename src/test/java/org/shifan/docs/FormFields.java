package org.shifan.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.model.FormFile;

/** The fields of a form, as a line. */
final class FormFields {

  private FormFields() {}

  /** The JSON variable that holds them all. */
  static String variable(FormFile form) {
    return form.variables().stream()
        .map(group -> group.path("path").asText())
        .collect(Collectors.joining(", "));
  }

  static String of(FormFile form) {
    return form.variables().stream().flatMap(FormFields::inside).collect(Collectors.joining(", "));
  }

  private static Stream<String> inside(JsonNode container) {
    return FormFile.children(container).flatMap(FormFields::field);
  }

  private static Stream<String> field(JsonNode component) {
    String type = component.path("type").asText();
    if ("dynamiclist".equals(type)) {
      String rows = inside(component).collect(Collectors.joining(", "));
      return Stream.of("`" + component.path("path").asText() + "` [" + rows + "]");
    }
    if ("group".equals(type)) {
      return component.path("path").asText().isEmpty()
          ? inside(component)
          : Stream.of("`" + component.path("path").asText() + "` {" + join(component) + "}");
    }
    return component.has("key") ? Stream.of(described(component, type)) : Stream.empty();
  }

  private static String join(JsonNode group) {
    return inside(group).collect(Collectors.joining(", "));
  }

  private static String described(JsonNode field, String type) {
    JsonNode limits = field.path("validate");
    String name = "`" + field.path("key").asText() + "`";
    if (field.path("readonly").asBoolean() || field.path("disabled").asBoolean()) {
      return "_" + name + "_";
    }
    return name + (limits.path("required").asBoolean() ? "\\*" : "") + " " + spoken(field, type);
  }

  private static String spoken(JsonNode field, String type) {
    String values = choices(field);
    return switch (type) {
      case "textfield", "textarea" -> "text" + upTo(field, "maxLength", " ≤ ");
      case "number" -> number(field) + range(field);
      case "datetime" -> field.path("subtype").asText("date");
      case "checkbox" -> "true/false";
      case "checklist", "taglist" -> "list" + values;
      default -> "one of" + (values.isEmpty() ? " those shown" : values);
    };
  }

  private static String number(JsonNode field) {
    String digits = field.path("decimalDigits").asText();
    boolean exact = field.path("serializeToString").asBoolean();
    return exact ? "decimal as text" : "0".equals(digits) ? "whole number" : "number";
  }

  private static String range(JsonNode field) {
    String low = bound(field, "min");
    String high = bound(field, "max");
    return low.isEmpty() && high.isEmpty() ? "" : " " + low + "…" + high;
  }

  /** A fixed bound; one that depends on the round is shown in the form. */
  private static String bound(JsonNode field, String name) {
    String bound = field.path("validate").path(name).asText();
    return bound.startsWith("=") ? "" : bound;
  }

  private static String upTo(JsonNode field, String limit, String sign) {
    String most = field.path("validate").path(limit).asText();
    return most.isEmpty() ? "" : sign + most;
  }

  private static String choices(JsonNode field) {
    List<String> values = new ArrayList<>();
    field.path("values").forEach(choice -> values.add(choice.path("value").asText()));
    return values.isEmpty() ? "" : " (" + String.join(", ", values) + ")";
  }
}
