package org.shifan.guard.deed;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.shifan.guard.TypedValues;

/** How a value is written into a record: as text, cut where it is long, and no secret. */
final class Written {

  private static final int LONGEST = 1000;
  private static final Pattern SECRET =
      Pattern.compile("password|passwd|credential|licen[cs]e|密码", Pattern.CASE_INSENSITIVE);

  private Written() {}

  /** Whether what has this name must not be written down. */
  static boolean secret(String name) {
    return SECRET.matcher(name).find();
  }

  /** Variables by name. */
  static Map<String, Object> variables(Map<?, ?> variables) {
    Map<String, Object> written = new LinkedHashMap<>();
    variables
        .keySet()
        .forEach(
            key -> {
              String name = String.valueOf(key);
              written.put(name, variable(name, TypedValues.of(variables, name)));
            });
    return written;
  }

  /** One variable's value; null where there is none. */
  static String variable(String name, TypedValue value) {
    if (value == null) {
      return null;
    }
    if (secret(name)) {
      return "（不记录）";
    }
    if (value instanceof FileValue file) {
      return "（文件" + file.getFilename() + "）";
    }
    if (value instanceof SerializableValue object) {
      String text = object.getValueSerialized();
      return text(text == null && object.isDeserialized() ? object.getValue() : text);
    }
    return text(value.getValue());
  }

  /** A plain value; null for null. */
  static String text(Object value) {
    if (value == null) {
      return null;
    }
    String text = value instanceof Date date ? date.toInstant().toString() : value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
