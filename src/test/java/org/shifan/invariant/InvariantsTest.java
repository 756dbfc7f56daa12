package org.shifan.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.shifan.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** Each invariant finds the state that it is about, and nothing where all is well. */
@EngineTest
@Transactional
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:invariants;DB_CLOSE_DELAY=-1")
class InvariantsTest {

  private static final String CASES = "/invariant/broken.csv";

  @Autowired private Invariants invariants;
  @Autowired private InvariantsCommand command;
  @Autowired private JdbcClient jdbc;
  @Autowired private RepositoryService repository;

  /**
   * What the schema rules out is looked for as well: whoever can write rows can drop constraints.
   */
  @BeforeTransaction
  void constraintsAreGone() {
    jdbc.sql("alter table selection_round drop constraint if exists one_round_a_year").update();
  }

  @BeforeEach
  void allIsWell() throws IOException {
    String deployment = repository.createDeploymentQuery().list().get(0).getId();
    String rows =
        new ClassPathResource("invariant/sound.sql").getContentAsString(StandardCharsets.UTF_8);
    rows.lines()
        .filter(line -> line.startsWith("insert"))
        .forEach(line -> jdbc.sql(line.replace(":deployment", deployment)).update());
  }

  @Test
  void nothingIsFoundWhereAllWentWell() {
    assertThat(invariants.broken()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = CASES, delimiter = '|')
  void theStateIsFoundAndNamed(String name, String found, String breaking) {
    Arrays.stream(breaking.split(";")).forEach(sql -> jdbc.sql(sql).update());
    assertThat(invariants.broken())
        .filteredOn(one -> one.name().equals(name))
        .singleElement()
        .satisfies(one -> assertThat(one.found()).isNotEmpty().allMatch(id -> id.contains(found)))
        .satisfies(one -> assertThat(one.rule()).matches("[A-Z]+\\d+-\\d\\d|FLOW|AUDIT"));
  }

  @Test
  void everyInvariantHasACase() throws IOException {
    Set<String> cases = new TreeSet<>();
    new ClassPathResource(CASES.substring(1))
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> cases.add(line.substring(0, line.indexOf('|')).strip()));
    assertThat(cases)
        .isEqualTo(
            invariants.all().stream()
                .map(Invariant::name)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theCommandNamesWhatItFinds() {
    assertThat(report()).contains("正常：没有发现不应出现的状态。");
    jdbc.sql("update public_notice set status = 'OPEN'").update();
    assertThat(report())
        .contains(
            "× 没有经公示期满就认定了（SD64-09，recognisedWithoutNotice）：sd64-2021-370102、sd64-2021-370103")
        .contains("不正常：1项。");
  }

  private String report() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    command.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
