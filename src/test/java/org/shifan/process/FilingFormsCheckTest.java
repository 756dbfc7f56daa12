package org.shifan.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.programme.SmallModel;

/** A filing's form is in the set, under whatever file name. */
class FilingFormsCheckTest {

  private static final String MODEL =
      SmallModel.of("xj2015")
          .with(
              "filings",
              "kind | name | form | graceDays | correctionDays | remindDays",
              "\"plan\" | \"实施方案\" | \"xj2015-plan\" | 0 | 3 | \"\"")
          .xml();

  private static List<String> problems(String form) {
    String json = "{\"type\": \"default\", \"id\": \"%s\"}".formatted(form);
    return new FilingFormsCheck()
        .problems(
            new ModelSet(
                Map.of(
                    "xj2015/xj2015.dmn",
                    MODEL.getBytes(UTF_8),
                    "xj2015/a.form",
                    json.getBytes(UTF_8))));
  }

  @Test
  void aFormThatIsThere() {
    assertThat(problems("xj2015-plan")).isEmpty();
  }

  @Test
  void aFormThatIsMissing() {
    assertThat(problems("plan"))
        .containsExactly("xj2015/xj2015.dmn：报送事项（filings）的表单 xj2015-plan 不在模型集中");
  }
}
