package org.shifan.guard.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.shifan.programme.Refusals;

/** JSON read strictly: one value, no key twice, decimals as written. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final int ECHO = 40;

  private Json() {}

  static JsonNode parse(String text) throws JsonProcessingException {
    return MAPPER.readTree(text);
  }

  static Map<String, Object> toMap(ObjectNode node) {
    return MAPPER.convertValue(node, new TypeReference<Map<String, Object>>() {});
  }

  static Object toJava(JsonNode node) {
    return isNull(node) ? null : MAPPER.convertValue(node, Object.class);
  }

  static JsonNode toNode(Object value) {
    return MAPPER.valueToTree(value);
  }

  static boolean isNull(JsonNode node) {
    return node == null || node.isNull() || node.isMissingNode();
  }

  /** Null, blank text, and lists and objects that hold nothing else. */
  static boolean isEmpty(JsonNode node) {
    if (isNull(node)) {
      return true;
    }
    if (node.isTextual()) {
      return Refusals.blank(node.textValue());
    }
    if (!node.isContainerNode()) {
      return false;
    }
    for (JsonNode child : node) {
      if (!isEmpty(child)) {
        return false;
      }
    }
    return true;
  }

  static ObjectNode object(JsonNode node) {
    return node instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array(JsonNode node) {
    return node instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
  }

  /** The value as it is shown in a message: short and without control characters. */
  static String echo(JsonNode value) {
    if (isNull(value) || (value.isTextual() && Refusals.blank(value.textValue()))) {
      return "空";
    }
    String text = value.isContainerNode() ? value.toString() : Numbers.plain(value);
    String safe = text.replaceAll("\\s", " ").replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "�");
    return safe.length() > ECHO ? safe.substring(0, ECHO) + "…" : safe;
  }
}
