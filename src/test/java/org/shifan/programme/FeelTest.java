package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A literal is what the engine makes of it; whatever is more than a literal is left to the engine.
 */
class FeelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"县（市、区）\"",
        "\"a b\"",
        "\" 两端 \"",
        "0",
        "3",
        "-7",
        "007",
        "6000000",
        "123456789012345678",
        "true",
        "false"
      })
  void aLiteralIsWhatTheEngineMakesOfIt(String expression) {
    assertThat(Feel.literal(expression)).isNotNull().isEqualTo(Feel.evaluated(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "\"a\" + \"b\"",
        "\"a\\nb\"",
        "1 + 1",
        "0.5",
        "1e3",
        "[1, 2]",
        "date(\"2021-09-01\")",
        "True",
        "1234567890123456789",
        "\"offen",
        "- 7",
        ""
      })
  void anythingElseIsNone(String expression) {
    assertThat(Feel.literal(expression)).isNull();
  }
}
