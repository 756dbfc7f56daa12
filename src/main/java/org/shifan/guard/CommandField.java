package org.shifan.guard;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** A protected field of one of the engine's commands. */
final class CommandField {

  private final Field field;

  /**
   * Finds the field.
   *
   * @throws IllegalStateException if the engine's command has no such field that can be read
   */
  CommandField(Class<?> command, String name) {
    try {
      this.field = command.getDeclaredField(name);
      field.setAccessible(true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalStateException(
          ("the guard must read the field '%s' of %s, as Camunda 7.24.0 has it, and cannot: "
                  + "use that version of the engine, or adapt CommandFields")
              .formatted(name, command.getName()),
          e);
    }
  }

  <T> T read(Command<?> command, Class<T> type) {
    try {
      return type.cast(field.get(command));
    } catch (IllegalAccessException | ClassCastException e) {
      throw new IllegalStateException("cannot read " + field + " as " + type.getName(), e);
    }
  }
}
