package org.shifan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules see what they are for: models that break each of them are not let through. */
class BrokenModelTest {

  private static final Path BROKEN = Path.of("src", "test", "resources", "model");

  @ParameterizedTest
  @MethodSource("bpmn")
  void everyRuleOfModelsFindsWhatBreaksIt(ModelRule<BpmnFile> rule) {
    BpmnFile broken = BpmnFile.read(BROKEN.resolve("broken-model.bpmn"));
    assertThat(rule.problems(broken))
        .as(rule.name())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem).startsWith("broken-model.bpmn"));
  }

  @ParameterizedTest
  @MethodSource("dmn")
  void everyRuleOfDecisionsFindsWhatBreaksIt(ModelRule<DmnFile> rule) {
    DmnFile broken = DmnFile.read(BROKEN.resolve("broken-decision.dmn"));
    assertThat(rule.problems(broken)).as(rule.name()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyRuleOfFormsFindsWhatBreaksIt(ModelRule<FormFile> rule) {
    FormFile broken = FormFile.read(BROKEN.resolve("broken.form"));
    assertThat(rule.problems(broken)).as(rule.name()).isNotEmpty();
  }

  static List<ModelRule<BpmnFile>> bpmn() {
    return BpmnRules.ALL;
  }

  static List<ModelRule<DmnFile>> dmn() {
    return DmnRules.ALL;
  }

  static List<ModelRule<FormFile>> forms() {
    return FormRules.ALL;
  }
}
