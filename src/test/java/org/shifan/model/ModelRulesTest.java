package org.shifan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.shifan.programme.FilingRules;
import org.shifan.programme.RulesReader;

/** Every model, decision and form keeps to the rules of its kind. */
class ModelRulesTest {

  @TestFactory
  Stream<DynamicNode> models() {
    return each(BpmnRules.ALL, BpmnFile.all());
  }

  @TestFactory
  Stream<DynamicNode> decisions() {
    return each(DmnRules.ALL, DmnFile.all());
  }

  @TestFactory
  Stream<DynamicNode> forms() {
    return each(FormRules.ALL, FormFile.all());
  }

  @Test
  void everyFormIsOfATaskOrAStart() {
    Set<String> used =
        Stream.concat(
                BpmnFile.all().stream().flatMap(ModelRulesTest::forms),
                DmnFile.all().stream().flatMap(ModelRulesTest::formsOfFilings))
            .collect(Collectors.toSet());
    assertThat(FormFile.ids()).as("forms that no model shows").isSubsetOf(used);
  }

  /** The forms on which filings are filled in, of all years. */
  private static Stream<String> formsOfFilings(DmnFile file) {
    RulesReader reader = file.rules();
    return reader.years().stream()
        .map(reader::forYear)
        .filter(rules -> rules.has("filings"))
        .flatMap(rules -> rules.filings().kinds().stream())
        .map(FilingRules.Kind::form);
  }

  private static Stream<String> forms(BpmnFile file) {
    return Stream.concat(
        file.elements(UserTask.class).stream().map(UserTask::getCamundaFormRef),
        file.elements(StartEvent.class).stream().map(StartEvent::getCamundaFormRef));
  }

  private static <F> Stream<DynamicNode> each(List<ModelRule<F>> rules, List<F> files) {
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(
            file ->
                dynamicContainer(
                    file.toString(),
                    rules.stream()
                        .map(
                            rule ->
                                dynamicTest(
                                    rule.name(),
                                    () -> assertThat(rule.problems(file)).isEmpty()))));
  }
}
