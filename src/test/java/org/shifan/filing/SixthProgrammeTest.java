package org.shifan.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.joint.JointEntry;
import org.shifan.joint.JointLists;
import org.shifan.process.ModelSet;
import org.shifan.process.ModelSetRepository;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * A programme that the release does not know, made by a designer of BPMN, DMN and forms alone, runs
 * on the stages that all programmes share.
 */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import({Province.class, Stages.class})
class SixthProgrammeTest {

  private static final Path FILES = Path.of("src/test/resources/sixth");
  private static final String ROUND = "zc2022-2022";
  private static final Map<String, Object> PROPOSAL =
      Map.of(
          "summary",
          "依托社区食堂开展助餐服务",
          "meals",
          1200,
          "sites",
          List.of(Map.of("name", "甲食堂"), Map.of("name", "乙食堂")));

  @Autowired private Province province;
  @Autowired private Stages stages;
  @Autowired private RepositoryService repository;
  @Autowired private IdentityService identity;
  @Autowired private ModelSetRepository models;
  @Autowired private TaskService tasks;
  @Autowired private Filings filings;
  @Autowired private JointLists lists;

  private ModelSet before;

  @BeforeAll
  void aDesignerDeploysTheProgramme() throws IOException {
    before = models.current().orElseThrow();
    identity.setAuthentication("designer", List.of("process-designers"));
    var builder = repository.createDeployment().name("a sixth programme");
    try (Stream<Path> files = Files.list(FILES)) {
      for (Path file : files.toList()) {
        builder.addInputStream(
            file.getFileName().toString(), new ByteArrayInputStream(Files.readAllBytes(file)));
      }
    }
    builder.deploy();
    identity.clearAuthentication();
  }

  @BeforeEach
  void theRoundIsOpened() {
    province.reset();
    province.begins("2022-05-20T09:00");
    stages.opens("zc2022-round", Map.of("year", 2022));
  }

  @AfterAll
  void theShippedSetAgain() {
    var builder = repository.createDeployment().name("the shipped set again");
    before
        .names()
        .forEach(
            name -> builder.addInputStream(name, new ByteArrayInputStream(before.content(name))));
    builder.deploy();
  }

  private static String proposal(String city) {
    return ROUND + "-proposal-" + city;
  }

  private void proposes(String city) {
    stages.files(proposal(city), PROPOSAL);
    stages.signs(proposal(city), "finance-" + city);
  }

  private FilingStatus status(String city) {
    return filings.require(proposal(city)).status();
  }

  @Test
  void itRunsFromItsOpeningToItsPublishedList() {
    assertThat(filings.ofRound(ROUND, "proposal")).hasSize(16);
    assertThat(stages.task(proposal("370100"), "fill").getName()).isEqualTo("填报申报方案");
    for (String city : List.of("370100", "370200", "370300")) {
      proposes(city);
      stages.receives(proposal(city), "civil-affairs-370000");
      assertThat(status(city)).isEqualTo(FilingStatus.RECEIVED);
    }
    province.timePasses("2022-07-01T00:00");
    assertThat(status("370400")).isEqualTo(FilingStatus.NOT_FILED);
    stages.says(
        ROUND,
        "decideList",
        "civil-affairs-370000",
        "list",
        Map.of(
            "decidedOn",
            "2022-07-01",
            "rows",
            List.of(
                row("370100"),
                Map.of("subject", "370200", "selected", false, "reason", "选址尚未落实"),
                row("370300"))));
    assertThat(lists.published(ROUND)).isEmpty();
    stages.says(ROUND, "cosignList", "finance-370000", "signature", Map.of("decision", "sign"));
    assertThat(lists.selected(ROUND))
        .extracting(JointEntry::name)
        .containsExactly("山东省济南市", "山东省淄博市");
    assertThat(tasks.createTaskQuery().count()).isZero();
  }

  @Test
  void whatItsTablesForbidIsRefused() {
    Map<String, Object> one = Map.of("summary", "概述", "sites", List.of(Map.of("name", "甲食堂")));
    assertThatThrownBy(() -> stages.files(proposal("370100"), one))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("“示范点”应为2至3个，现为1个（ZC2022-04）");
    Map<String, Object> wordy = Map.of("summary", "助".repeat(51), "sites", PROPOSAL.get("sites"));
    assertThatThrownBy(() -> stages.files(proposal("370100"), wordy))
        .hasMessageContaining("“概述”应不超过50字，现为51字（ZC2022-05）");
    assertThat(status("370100")).isEqualTo(FilingStatus.OPEN);
  }

  @Test
  void eitherDepartmentSendsBackWithAReason() {
    stages.files(proposal("370100"), PROPOSAL);
    assertThatThrownBy(() -> stages.refuses(proposal("370100"), "finance-370100", " "))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("应当说明理由");
    stages.refuses(proposal("370100"), "finance-370100", "测算依据不足");
    assertThat(filings.require(proposal("370100")).message()).contains("会签退回：测算依据不足");
    proposes("370100");
    stages.returns(proposal("370100"), "civil-affairs-370000", "请补充示范点地址");
    assertThat(province.shows(stages.task(proposal("370100"), "fill"), "view"))
        .contains("请补充示范点地址");
    proposes("370100");
    stages.receives(proposal("370100"), "civil-affairs-370000");
    assertThat(status("370100")).isEqualTo(FilingStatus.RECEIVED);
  }

  @Test
  void aWindowIncludesItsLastDay() {
    province.timePasses("2022-06-30T23:59");
    stages.files(proposal("370100"), PROPOSAL);
    stages.files(proposal("370200"), PROPOSAL);
    stages.signs(proposal("370100"), "finance-370100");
    province.timePasses("2022-07-01T00:00");
    assertThat(status("370100")).isEqualTo(FilingStatus.SENT);
    assertThat(status("370200")).isEqualTo(FilingStatus.LATE);
    assertThat(stages.tasks(proposal("370200"), "countersign")).isEmpty();
  }

  @Test
  void aCorrectionIsOpenForItsWorkingDaysWhateverTheWindow() {
    proposes("370100");
    province.timePasses("2022-07-04T09:00");
    stages.returns(proposal("370100"), "civil-affairs-370000", "请补充");
    province.timePasses("2022-07-07T23:59");
    assertThat(stages.tasks(proposal("370100"), "fill")).hasSize(1);
    province.timePasses("2022-07-08T00:00");
    assertThat(stages.tasks(proposal("370100"), "fill")).isEmpty();
    assertThat(status("370100")).isEqualTo(FilingStatus.LATE);
  }

  @Test
  void filersAreRemindedThirtyAndSevenDaysBefore() {
    province.timePasses("2022-05-31T12:00");
    assertThat(shown("370100")).contains("距截止还有30天");
    province.timePasses("2022-06-22T23:59");
    assertThat(shown("370100")).contains("距截止还有30天");
    province.timePasses("2022-06-23T00:01");
    assertThat(shown("370100")).contains("距截止还有7天");
  }

  private String shown(String city) {
    return province.shows(stages.task(proposal(city), "fill"), "view");
  }

  private static Map<String, Object> row(String subject) {
    return Map.of("subject", subject, "selected", true);
  }
}
