package org.shifan.guard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.process.ModelSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A form fills one variable, and none that the flow goes by. */
class FormVariablesTest {

  private static final String FORM =
      """
      {"type": "default", "id": "hearing", "components": [
        {"type": "group", "label": "听证", "components": [
          {"type": "group", "path": "%s", "components": [{"type": "textfield", "key": "roundId"}]}]}%s]}
      """;

  private final FormVariables check = new FormVariables(new ReleasedModels());

  private List<String> problems(String form) {
    byte[] content = form.getBytes(StandardCharsets.UTF_8);
    return check.problems(new ModelSet(Map.of("own/hearing.form", content)));
  }

  @Test
  void everyFormOfTheReleaseFillsOneVariable() throws IOException {
    Resource[] forms =
        new PathMatchingResourcePatternResolver().getResources("classpath*:models/forms/**/*.form");
    assertThat(forms).isNotEmpty();
    for (Resource form : forms) {
      assertThat(problems(form.getContentAsString(StandardCharsets.UTF_8)))
          .as(form.getFilename())
          .isEmpty();
    }
  }

  @Test
  void aNewFormHasAVariableOfItsOwn() {
    assertThat(problems(FORM.formatted("hearing", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roundId",
        "applicationId",
        "filingId",
        "programme",
        "province",
        "county",
        "expert",
        "unit",
        "outcome",
        "action",
        "decision",
        "submission",
        "correctionTarget",
        "filer",
        "signers",
        "county.name"
      })
  void whatTheFlowGoesByIsNotFilledIn(String variable) {
    assertThat(problems(FORM.formatted(variable, "")))
        .singleElement()
        .asString()
        .startsWith("own/hearing.form：表单的变量 ")
        .contains("流程自己的变量");
  }

  @Test
  void aFieldBesideTheGroupIsRefused() {
    assertThat(
            problems(FORM.formatted("hearing", ", {\"type\": \"textfield\", \"key\": \"city\"}")))
        .hasSize(2)
        .first()
        .asString()
        .contains("hearing、city", "应只有一个");
  }
}
