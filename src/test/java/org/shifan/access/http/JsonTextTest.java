package org.shifan.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which JSON is let in: one object that every reader reads alike. */
class JsonTextTest {

  private static Optional<String> problem(String text) {
    return JsonText.problem(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        " {\"a\":[1,-2.5,1e99,{\"b\":null}],\"c\":\"养老😀\\n\"} ",
        "{\"a\":{\"x\":1},\"b\":{\"x\":1}}",
        "{\"a\":1e0099}"
      })
  void takesOneObject(String text) {
    assertThat(problem(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "\"x\"",
        "1",
        "{",
        "{}{}",
        "{} x",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1e100}",
        "{\"a\":1e-0999999999}",
        "{\"a\":NaN}",
        "{\"a\":\"\\u0000\"}",
        "{\"\\u0000\":1}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\udc00\\ud800\"}",
        "{'a':1}",
        "{\"a\":1,}"
      })
  void refusesAllElseInASentence(String text) {
    assertThat(problem(text)).hasValueSatisfying(s -> assertThat(s).startsWith("请求内容"));
  }

  @Test
  void refusesWhatCostsMoreThanItSays() {
    assertThat(problem("{\"a\":".repeat(64) + "1" + "}".repeat(64))).isEmpty();
    assertThat(problem("{\"a\":".repeat(65) + "1" + "}".repeat(65))).isPresent();
    assertThat(problem("{\"a\":" + "9".repeat(101) + "}")).isPresent();
    assertThat(JsonText.problem(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
        .isPresent();
  }
}
