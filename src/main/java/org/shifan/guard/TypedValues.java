package org.shifan.guard;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** The values of variables as commands carry them, without deserializing objects. */
public final class TypedValues {

  private TypedValues() {}

  /** The value of this name with its type; whatever kind of map a command has them in. */
  public static TypedValue of(Map<?, ?> variables, String name) {
    if (variables instanceof VariableMap map) {
      return map.getValueTyped(name);
    }
    Object value = variables.get(name);
    return value instanceof TypedValue typed ? typed : Variables.untypedValue(value);
  }
}
