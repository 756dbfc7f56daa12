package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsRuleTest {

  private final PointsRule rule =
      new PointsRule(new Rules.Scale(BigDecimal.ZERO, new BigDecimal(100), 2, 0));

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0.00", "0.01", "99.99", "100", "100.00", "1E2", "1.0E+2", "88.500", " 60 "})
  void sd64_14_takesPointsOnTheScale(String points) {
    assertThat(rule.check("SD64-14", "得分", points)).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "-1",
        "-0.01",
        "100.01",
        "101",
        "88.125",
        "0.001",
        "NaN",
        "Infinity",
        "",
        " ",
        "优",
        "8,5",
        "1e999999999",
        "1E99",
        "８８",
        "0x10",
        "99999999999999999999999"
      })
  void sd64_14_refusesPointsOffTheScale(String points) {
    assertThat(rule.check("SD64-14", "得分", points)).isPresent();
  }

  @Test
  void sd64_14_saysWhatWasTypedAndWhatIsExpected() {
    assertThat(rule.check("SD64-07", "历下区的得分", "101"))
        .contains(new Refusal("SD64-07", "历下区的得分填的是“101”，应为0至100之间、最多2位小数的数（SD64-07）。"));
  }

  @Test
  void aLongInputIsCutWhereItIsQuoted() {
    assertThat(rule.check("SD64-07", "得分", "养".repeat(500)).orElseThrow().reason())
        .hasSizeLessThan(100);
  }
}
