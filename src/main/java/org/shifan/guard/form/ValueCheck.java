package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.shifan.programme.Refusals;

/** What the value of one kind of field must be like. */
interface ValueCheck {

  /**
   * Looks at a value that is not empty.
   *
   * @param value as submitted
   * @param scope what the field's expressions see
   * @return what is wrong, in Chinese, with the value found; empty if nothing is
   */
  Optional<String> check(JsonNode value, Scope scope);

  /**
   * Whether the field counts as not filled in.
   *
   * @param value as submitted, may be null
   * @return true for what form-js sends for an empty field
   */
  default boolean isEmpty(JsonNode value) {
    return Json.isNull(value) || (value.isTextual() && Refusals.blank(value.textValue()));
  }

  /**
   * Whether a locked field came back as it was given out.
   *
   * @param value as submitted
   * @param given as prefilled, may be null
   * @return true if both mean the same
   */
  default boolean same(JsonNode value, JsonNode given) {
    return isEmpty(given) ? isEmpty(value) : Numbers.equal(value, given);
  }
}
