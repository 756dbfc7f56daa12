package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * One field at one place.
 *
 * @param field what is expected
 * @param place where
 */
record FieldCheck(Field field, Place place) {

  Optional<FieldProblem> check(ObjectNode sent, ObjectNode given, boolean hidden) {
    return message(sent.get(field.key()), given.get(field.key()), hidden)
        .map(
            text ->
                place.problem(
                    Labels.of(field.label(), field.key(), place.scope()), field.key(), text));
  }

  private Optional<String> message(JsonNode value, JsonNode given, boolean hidden) {
    if (hidden) {
      return field.check().isEmpty(value) ? Optional.empty() : Optional.of("在此情况下不显示，不应提交");
    }
    if (field.locked(place.scope())) {
      return locked(value, Json.isNull(given) ? field.defaultValue() : given);
    }
    if (field.check().isEmpty(value)) {
      return empty(value);
    }
    return field.check().check(value, place.scope());
  }

  private Optional<String> locked(JsonNode value, JsonNode given) {
    return Json.isNull(value) || field.check().same(value, given)
        ? Optional.empty()
        : Optional.of("只读，不能改动，应为" + Json.echo(given) + "，现为" + Json.echo(value));
  }

  private Optional<String> empty(JsonNode value) {
    if (field.required()) {
      return Optional.of(field.check() instanceof CheckboxCheck ? "必须勾选" : "必填");
    }
    boolean longBlank = value != null && value.isTextual() && value.textValue().length() > 1000;
    return longBlank ? Optional.of("空白过多") : Optional.empty();
  }
}
