package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What the properties of a component that holds a value must be like. */
final class FieldRules {

  private static final Set<String> KINDS = Set.of("", "custom", "email", "phone");

  private FieldRules() {}

  static void check(JsonNode node, Spot spot) {
    ComponentRules.name(node, "key", spot);
    flag(node, "disabled", spot);
    flag(node, "serializeToString", spot);
    JsonNode readonly = node.path("readonly");
    if (!readonly.isMissingNode() && !readonly.isBoolean()) {
      ComponentRules.expression(readonly, "readonly", spot);
    }
    validations(node, spot);
    switch (node.path("type").asText()) {
      case "number" -> number(node, spot);
      case "select", "radio", "checklist" -> OptionRules.check(node, spot);
      case "datetime" -> date(node, spot);
      default -> {}
    }
  }

  private static void flag(JsonNode node, String property, Spot spot) {
    JsonNode flag = node.path(property);
    if (!flag.isMissingNode() && !flag.isBoolean()) {
      spot.refuse(property, "应为true或false");
    }
  }

  private static void validations(JsonNode node, Spot spot) {
    JsonNode validate = node.path("validate");
    Spot here = new Spot(spot.name() + " / validate", spot.problems());
    String type = node.path("type").asText();
    here.known(validate, Properties.VALIDATIONS.getOrDefault(type, Set.of("required")));
    flag(validate, "required", here);
    for (String bound : List.of("min", "max", "minLength", "maxLength")) {
      JsonNode value = validate.path(bound);
      if (!value.isMissingNode() && !value.isNumber()) {
        ComponentRules.expression(value, bound, here);
      }
    }
    if (!KINDS.contains(validate.path("validationType").asText(""))) {
      here.refuse("validationType", "应为email或phone");
    }
    pattern(validate, here);
  }

  private static void pattern(JsonNode validate, Spot spot) {
    try {
      Pattern.compile(validate.path("pattern").asText(""));
    } catch (PatternSyntaxException e) {
      spot.refuse("pattern", "正则表达式无法解析：" + e.getDescription());
    }
  }

  private static void number(JsonNode node, Spot spot) {
    JsonNode digits = node.path("decimalDigits");
    if (!digits.isMissingNode() && !(digits.isInt() && digits.intValue() >= 0)) {
      spot.refuse("decimalDigits", "应为不小于0的整数");
    }
    JsonNode step = node.path("increment");
    if (!step.isMissingNode() && Numbers.read(step).filter(n -> n.signum() > 0).isEmpty()) {
      spot.refuse("increment", "应为大于0的数");
    }
  }

  private static void date(JsonNode node, Spot spot) {
    if (!"date".equals(node.path("subtype").asText())) {
      spot.refuse("subtype", "应为date：日期按ISO文本提交");
    }
    if (node.path("disallowPassedDates").asBoolean()) {
      spot.refuse("disallowPassedDates", "应为false：它按浏览器时钟判断，系统时钟以服务器为准");
    }
  }
}
