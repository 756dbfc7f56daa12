package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.AuthorityRequirement;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.KnowledgeSource;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shifan.model.DmnFile;

/** Each programme's decision model: its sources, its annotations, and that Camunda evaluates it. */
class DecisionModelsTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  static List<DmnFile> models() {
    return DmnFile.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyRowNamesARuleOfItsPolicyOrIsMarkedAsADefault(DmnFile file) {
    String rule = policy(file) + "-\\d{2}|默认";
    assertThat(file.elements(Rule.class))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.getDescription().getTextContent())
                    .as(row.getId())
                    .containsPattern(rule));
  }

  @ParameterizedTest
  @MethodSource("models")
  void theDocumentIsTheSourceOfEveryDecision(DmnFile file) {
    assertThat(file.elements(Decision.class))
        .allSatisfy(
            decision ->
                assertThat(sources(decision)).as(decision.getId()).contains("policyDocument"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void aDecisionWithADefaultRestsOnTheSystemsDefaultsToo(DmnFile file) {
    assertThat(file.elements(Decision.class))
        .allSatisfy(
            decision ->
                assertThat(sources(decision).contains("systemDefaults"))
                    .as(decision.getId())
                    .isEqualTo(rows(file, decision).anyMatch(DecisionModelsTest::isDefault)));
  }

  /** The reader takes the years of a row by itself: it must see the rows that the engine sees. */
  @ParameterizedTest
  @MethodSource("models")
  void camundaEvaluatesEveryTableToTheRowsThatTheReaderSees(DmnFile file) throws IOException {
    DecisionModel model;
    try (InputStream dmn = Files.newInputStream(file.path())) {
      model = DecisionModel.read(dmn);
    }
    assertThat(model.tables())
        .as("tables that are read")
        .hasSameSizeAs(file.elements(Decision.class));
    for (Table table : model.tables().values()) {
      for (int year : model.years()) {
        long seen = table.rows().stream().filter(row -> row.years().contains(year)).count();
        assertThat(evaluated(file, table, year))
            .as("%s in %d", table.id(), year)
            .hasSize((int) seen)
            .allSatisfy(row -> assertThat(row.values()).doesNotContainNull());
      }
      assertThat(evaluated(file, table, model.years().last() + 1)).as(table.id()).isEmpty();
    }
  }

  private static List<Map<String, Object>> evaluated(DmnFile file, Table table, int year) {
    var decision = ENGINE.parseDecision(table.id(), file.model());
    return ENGINE.evaluateDecisionTable(decision, Variables.putValue("year", year)).getResultList();
  }

  private static String policy(DmnFile file) {
    return file.toString().replace(".dmn", "").toUpperCase(Locale.ROOT);
  }

  private static Stream<Rule> rows(DmnFile file, Decision decision) {
    return file.elements(Rule.class).stream()
        .filter(row -> row.getParentElement().getParentElement().equals(decision));
  }

  private static boolean isDefault(Rule row) {
    return row.getDescription().getTextContent().contains("默认");
  }

  private static List<String> sources(Decision decision) {
    return decision.getAuthorityRequirements().stream()
        .map(AuthorityRequirement::getRequiredAuthority)
        .map(KnowledgeSource.class::cast)
        .map(KnowledgeSource::getId)
        .toList();
  }
}
