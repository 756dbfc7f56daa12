package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.AuthorityRequirement;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.NamedElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped model itself: its sources, its annotations, and that Camunda evaluates it. */
class Sd64DmnTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private static final DmnModelInstance MODEL = Dmn.readModelFromStream(Dmn64.shipped().stream());

  @Test
  void everyRowNamesItsRuleOrIsMarkedAsADefault() {
    Collection<Rule> rows = MODEL.getModelElementsByType(Rule.class);
    assertThat(rows).hasSize(63);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.getDescription().getTextContent())
                    .as(row.getId())
                    .containsPattern("SD64-\\d{2}|默认"));
  }

  @Test
  void theDocumentIsTheSourceOfEveryDecision() {
    assertThat(decisions()).hasSize(13);
    assertThat(decisions())
        .allSatisfy(d -> assertThat(sources(d)).as(d.getId()).contains("鲁民〔2021〕64号"));
  }

  @Test
  void aDecisionWithADefaultRestsOnTheSystemsDefaultsToo() {
    assertThat(decisions())
        .allSatisfy(
            decision ->
                assertThat(sources(decision).contains("本系统默认规定"))
                    .as(decision.getId())
                    .isEqualTo(
                        rows(decision)
                            .anyMatch(r -> r.getDescription().getTextContent().contains("默认"))));
  }

  /** The reader takes the years of a row by itself: it must see the rows that the engine sees. */
  @ParameterizedTest
  @MethodSource("decisions")
  void camundaEvaluatesEveryTableForTheYear(Decision decision) {
    DmnDecision parsed = ENGINE.parseDecision(decision.getId(), MODEL);
    List<Map<String, Object>> found =
        ENGINE.evaluateDecisionTable(parsed, Variables.putValue("year", 2022)).getResultList();
    assertThat(found).hasSize((int) rows(decision).count());
    assertThat(found).allSatisfy(row -> assertThat(row.values()).doesNotContainNull());
    assertThat(ENGINE.evaluateDecisionTable(parsed, Variables.putValue("year", 2024))).isEmpty();
  }

  static Collection<Decision> decisions() {
    return MODEL.getModelElementsByType(Decision.class);
  }

  private static Stream<Rule> rows(Decision decision) {
    return MODEL.getModelElementsByType(Rule.class).stream()
        .filter(row -> row.getParentElement().getParentElement().equals(decision));
  }

  private static List<String> sources(Decision decision) {
    return decision.getAuthorityRequirements().stream()
        .map(AuthorityRequirement::getRequiredAuthority)
        .map(NamedElement::getName)
        .toList();
  }
}
