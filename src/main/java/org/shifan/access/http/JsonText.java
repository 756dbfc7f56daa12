package org.shifan.access.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether bytes are one JSON object that every reader reads alike: no key twice, no depth and no
 * number that costs more than it says, no character that a database or a page does not take.
 */
final class JsonText {

  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private static final Pattern FAR = Pattern.compile(".*[eE][+-]?0*[1-9]\\d{2,}");
  private static final Pattern UNFIT = Pattern.compile("[\\x00\\p{Cs}]");

  private JsonText() {}

  /** What is wrong, in Chinese, without what was sent; empty where nothing is. */
  static Optional<String> problem(byte[] text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Optional.empty();
      }
      if (first != JsonToken.START_OBJECT) {
        return Optional.of("请求内容应为 JSON 对象（{…}）");
      }
      return walk(parser);
    } catch (JsonProcessingException e) {
      return Optional.of("请求内容不是格式正确的 JSON，或者有重复的项、层次过深、数字过长");
    } catch (IOException e) {
      return Optional.of("请求内容无法读取：应为 UTF-8 编码的 JSON");
    }
  }

  private static Optional<String> walk(JsonParser parser) throws IOException {
    int depth = 1;
    for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
      if (depth == 0) {
        return Optional.of("请求内容在 JSON 对象之后还有多余的内容");
      }
      depth += next.isStructStart() ? 1 : next.isStructEnd() ? -1 : 0;
      if (next.isNumeric() && FAR.matcher(parser.getText()).matches()) {
        return Optional.of("请求内容中有过大或者过小的数字");
      }
      boolean text = next == JsonToken.FIELD_NAME || next == JsonToken.VALUE_STRING;
      if (text && UNFIT.matcher(parser.getText()).find()) {
        return Optional.of("请求内容中有不允许的字符（空字符或者不完整的字符）");
      }
    }
    return Optional.empty();
  }
}
