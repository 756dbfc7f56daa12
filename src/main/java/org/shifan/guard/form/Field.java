package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A component that holds one value.
 *
 * @param key its key in the object around it
 * @param label for officials
 * @param hide FEEL, or null
 * @param disabled true if the form neither changes nor sends it
 * @param readonly true or false, or FEEL that says so, or null
 * @param required true if it may not be left empty
 * @param defaultValue what the form shows where nothing was prefilled, or null
 * @param check what its value must be like
 */
record Field(
    String key,
    String label,
    String hide,
    boolean disabled,
    JsonNode readonly,
    boolean required,
    JsonNode defaultValue,
    ValueCheck check)
    implements Component {

  @Override
  public boolean sendable() {
    return !alwaysLocked();
  }

  boolean alwaysLocked() {
    return disabled || (readonly != null && readonly.isBoolean() && readonly.booleanValue());
  }

  boolean locked(Scope scope) {
    return alwaysLocked()
        || (Feel.isExpression(readonly) && Feel.isTrue(readonly.textValue(), scope));
  }
}
