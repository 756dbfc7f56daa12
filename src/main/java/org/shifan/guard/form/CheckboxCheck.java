package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A tick: true or false; a required one must be ticked. */
record CheckboxCheck() implements ValueCheck {

  @Override
  public Optional<String> check(JsonNode value, Scope scope) {
    return value.isBoolean()
        ? Optional.empty()
        : Optional.of("应为是（true）或否（false），不加引号，现为文字、数字或列表：" + Json.echo(value));
  }

  @Override
  public boolean isEmpty(JsonNode value) {
    return Json.isNull(value) || (value.isBoolean() && !value.booleanValue());
  }
}
