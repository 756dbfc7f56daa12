package org.shifan.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.process.Forms;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;

class TextCheckTest {

  private static List<Refusal> refusals(String field, int most, int least, Object form) {
    var rule = new FilingRules.TextRule("package", field, "正文", most, least, "MCA39-06");
    return new TextCheck(rule).check(Filled.of(Forms.text(form)));
  }

  @Test
  void mca39_06_threeThousandCharactersAreTakenAndOneMoreIsNot() {
    String most = "养".repeat(2_999) + "GDP5.5%";
    assertThat(refusals("text", 3_000, 1, Map.of("text", most))).isEmpty();
    assertThat(refusals("text", 3_000, 1, Map.of("text", most + "老")))
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.rule()).isEqualTo("MCA39-06");
              assertThat(refusal.reason()).contains("不超过3000字", "现为3001字");
            });
  }

  @Test
  void aColumnIsCountedRowByRow() {
    var form = Map.of("rows", List.of(Map.of("text", "甲乙丙"), Map.of("text", "甲乙丙丁")));
    assertThat(refusals("rows.text", 3, 0, form))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reason()).contains("第2行“正文”", "现为4字"));
  }

  @Test
  void aTextThatMustBeThereIsMissed() {
    assertThat(refusals("text", 10, 1, Map.of())).hasSize(1);
    assertThat(refusals("text", 10, 0, Map.of())).isEmpty();
  }
}
