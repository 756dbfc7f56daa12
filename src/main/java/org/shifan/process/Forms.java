package org.shifan.process;

import static org.camunda.spin.Spin.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Reads and writes the JSON of forms. */
public final class Forms {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModules(new JavaTimeModule(), new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private Forms() {}

  /** The value as the engine's JSON variable. */
  public static JsonValue value(Object content) {
    return SpinValues.jsonValue(JSON(text(content))).create();
  }

  /** The value as JSON text. */
  public static String text(Object content) {
    try {
      return MAPPER.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + content, e);
    }
  }

  /**
   * The JSON text as a value of this type.
   *
   * @throws Refused where a field has the wrong type, naming the field
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (MismatchedInputException e) {
      throw new Refused("FORM", "表单字段 " + path(e) + " 的类型不正确：应为 " + expected(e));
    } catch (JsonProcessingException e) {
      throw new Refused("FORM", "表单内容不是有效的 JSON：" + Unreadable.at(e));
    }
  }

  private static String path(MismatchedInputException e) {
    StringBuilder path = new StringBuilder();
    e.getPath()
        .forEach(
            step ->
                path.append(path.isEmpty() ? "" : ".")
                    .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
    return path.toString();
  }

  private static String expected(MismatchedInputException e) {
    return e.getTargetType() == null ? "其他类型" : e.getTargetType().getSimpleName();
  }
}
