package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Any of the options, each once.
 *
 * @param options what is offered
 */
record ChecklistCheck(Options options) implements ValueCheck {

  @Override
  public Optional<String> check(JsonNode value, Scope scope) {
    if (!value.isArray()) {
      return Optional.of("应为多选列表，现为" + Json.echo(value));
    }
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode chosen : value) {
      if (!options.offers(chosen, scope)) {
        return Optional.of(
            "应为" + ChoiceCheck.told(options, scope) + "中的若干项，现含" + Json.echo(chosen));
      }
      if (!seen.add(chosen)) {
        return Optional.of("重复选择了" + Json.echo(chosen));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isEmpty(JsonNode value) {
    return Json.isNull(value) || (value.isArray() && value.isEmpty());
  }
}
