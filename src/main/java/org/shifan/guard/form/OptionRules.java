package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Where the options of a choice may come from. */
final class OptionRules {

  private OptionRules() {}

  static void check(JsonNode node, Spot spot) {
    long sources =
        List.of("values", "valuesKey", "valuesExpression").stream()
            .filter(property -> !node.path(property).isMissingNode())
            .count();
    if (sources != 1) {
      spot.refuse("values", "values、valuesKey、valuesExpression应恰好有一项");
    }
    if (node.has("valuesKey")) {
      ComponentRules.name(node, "valuesKey", spot);
    }
    if (node.has("valuesExpression")) {
      ComponentRules.expression(node.path("valuesExpression"), "valuesExpression", spot);
    }
    for (JsonNode option : node.path("values")) {
      JsonNode value = option.path("value");
      if (Json.isEmpty(value) || !value.isValueNode()) {
        spot.refuse("values", "每个选项应有文字、数字或是否类型的value");
      }
    }
  }
}
