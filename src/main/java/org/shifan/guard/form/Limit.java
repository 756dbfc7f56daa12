package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A bound of a validation: a number of the form, or FEEL that gives one.
 *
 * @param source a JSON number or text with a leading {@code =}, or null for no bound
 */
record Limit(JsonNode source) {

  boolean isSet() {
    return !Json.isNull(source);
  }

  /** The bound here; empty where the expression gives no number. */
  Optional<BigDecimal> value(Scope scope) {
    return Numbers.of(
        Feel.isExpression(source) ? Feel.evaluate(source.textValue(), scope) : source);
  }
}
