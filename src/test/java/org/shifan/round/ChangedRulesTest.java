package org.shifan.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.process.Forms;
import org.shifan.process.ModelSet;
import org.shifan.process.ModelSetRepository;
import org.shifan.process.Refused;
import org.shifan.programme.Dmn64;
import org.shifan.programme.Rules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * A changed number is a change of the decision model alone, in force for the next round and not for
 * one under way (SD64-14 四(四)).
 */
@EngineTest
@Import(Province.class)
class ChangedRulesTest {

  private static final String CITY = "371100";

  @Autowired private Province province;
  @Autowired private Rounds rounds;
  @Autowired private RepositoryService repository;
  @Autowired private ModelSetRepository models;
  @Autowired private IdentityService identity;
  @Autowired private FormService forms;

  private ModelSet before;

  @BeforeEach
  void aRoundIsUnderWay() {
    province.reset();
    before = models.current().orElseThrow();
    opens(2021);
  }

  @AfterEach
  void theShippedRulesAgain() {
    var builder = repository.createDeployment().name("the shipped set again");
    before
        .names()
        .forEach(
            name -> builder.addInputStream(name, new ByteArrayInputStream(before.content(name))));
    builder.deploy();
  }

  @Test
  void sd64_14_changedNumbersHoldForTheNextRoundOnly() {
    designerDeploys(
        Dmn64.shipped()
            .cell("quota_city_maximum", "2")
            .cell("tiers_first_percent", "35")
            .cell("tiers_third_percent", "25")
            .cell("notice_public_workingDays", "7")
            .copyOfRow("materials_plan", "materials_extra", "\"plan\"", "\"pledge\"")
            .xml());
    opens(2022);
    Rules underWay = rounds.rules("sd64-2021");
    Rules next = rounds.rules("sd64-2022");
    assertThat(underWay.quota().maximum()).isEqualTo(3);
    assertThat(next.quota().maximum()).isEqualTo(2);
    assertThat(underWay.tiers()).extracting(Rules.Tier::percent).containsExactly(40, 30, 20);
    assertThat(next.tiers()).extracting(Rules.Tier::percent).containsExactly(35, 30, 25);
    assertThat(underWay.notice().workingDays()).isEqualTo(5);
    assertThat(next.notice().workingDays()).isEqualTo(7);
    assertThat(next.materials()).hasSize(underWay.materials().size() + 1);
  }

  @Test
  void sd64_07_theRoundUnderWayKeepsItsQuotaOnItsForms() {
    designerDeploys(Dmn64.shipped().cell("quota_city_maximum", "2").xml());
    for (String county : List.of("371102", "371103", "371121")) {
      province.applies(county);
      province.visits(county, "80");
    }
    province.timePasses("2021-11-01T00:00");
    assertThat(province.shows(province.task("recommend", CITY), "view")).contains("1至3个");
    var rows =
        List.of("371102", "371103", "371121").stream()
            .map(c -> Map.of("county", c, "score", "80", "rank", 1, "recommended", true))
            .toList();
    province.does("recommend", CITY, "recommendation", Map.of("action", "submit", "rows", rows));
    assertThat(province.tasks("recommend", CITY)).isEmpty();
  }

  @Test
  void aDesignersFileIsMergedWithTheWholeSet() {
    designerDeploys(Dmn64.shipped().cell("quota_city_maximum", "2").xml());
    ModelSet now = models.current().orElseThrow();
    assertThat(now.names()).isEqualTo(before.names());
    assertThat(now.differences(before)).containsExactly("sd64/sd64.dmn");
  }

  @Test
  void anImpossibleNumberIsNotDeployed() {
    String broken = Dmn64.shipped().cell("quota_city_maximum", "0").xml();
    assertThatThrownBy(() -> designerDeploys(broken))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("模型未部署")
        .hasMessageContaining("推荐名额");
    assertThat(models.current().orElseThrow().differences(before)).isEmpty();
  }

  @Test
  void sd64_06_aRoundThatWasOpenedOnTheTablesOfBeforeGoesOn() {
    province.reset();
    designerDeploys(Dmn64.shipped().ofBefore().xml());
    opens(2021);
    theShippedRulesAgain();
    assertThat(rounds.rules("sd64-2021").materials())
        .allMatch(kind -> kind.maxCharacters() == 0 && !kind.hasBlank());
    assertThat(province.shows(province.task("prepareApplication", "371102"), "view"))
        .contains("申报表", "缺少");
    province.applies("371102");
    province.visits("371102", "80");
    province.timePasses("2021-11-01T00:00");
    assertThat(province.shows(province.task("recommend", CITY), "view")).contains("80");
  }

  @Test
  void sd64_01_aYearWithoutRulesIsRefused() {
    assertThatThrownBy(() -> opens(2024)).isInstanceOf(Refused.class);
  }

  private void designerDeploys(String dmn) {
    identity.setAuthentication("designer", List.of("camunda-admin"));
    try {
      repository.createDeployment().name("designer").addString("rules.dmn", dmn).deploy();
    } finally {
      identity.clearAuthentication();
    }
  }

  private void opens(int year) {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("sd64-round")
            .latestVersion()
            .singleResult()
            .getId();
    forms.submitStartForm(
        definition, Map.of("round", Forms.value(Map.of("year", year, "budget", "60000000"))));
    province.work();
  }
}
