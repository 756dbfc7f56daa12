package org.shifan.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.application.Applications;
import org.shifan.calendar.TestHolidays;
import org.shifan.process.DueDates;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.shifan.recommendation.RecommendationStatus;
import org.shifan.recommendation.Recommendations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The round from its opening to what the province says of the cities' recommendations. */
@EngineTest
@Import({Province.class, TestHolidays.class})
class RoundSpineTest {

  private static final String CITY = "371100";

  @Autowired private Province province;
  @Autowired private TestHolidays holidays;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private FormService forms;
  @Autowired private RepositoryService repository;
  @Autowired private Rounds rounds;
  @Autowired private Applications applications;
  @Autowired private Recommendations recommendations;

  @BeforeEach
  void fromNothing() {
    province.reset();
  }

  private void opens(Map<String, ?> form) {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("sd64-round")
            .latestVersion()
            .singleResult()
            .getId();
    forms.submitStartForm(definition, Map.of("round", Forms.value(form)));
  }

  @Test
  void sd64_01_aRoundOpensForTheWholeProvinceOnce() {
    opens(Map.of("year", 2021, "budget", "60000000"));
    province.work();
    assertThat(rounds.require("sd64-2021").size()).isEqualTo(20);
    assertThat(applications.ofRound("sd64-2021")).hasSize(136);
    assertThat(recommendations.ofRound("sd64-2021")).hasSize(16);
    assertThat(tasks.createTaskQuery().taskDefinitionKey("prepareApplication").count())
        .isEqualTo(136);
    assertThatThrownBy(() -> opens(Map.of("year", 2021, "budget", "60000000")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("每年只开启一次");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("sd64-round").count())
        .isOne();
  }

  @Test
  void sd64_01_aYearTheRulesDoNotKnowIsRefused() {
    for (int year : List.of(2020, 2024)) {
      assertThatThrownBy(() -> opens(Map.of("year", year, "budget", "1")))
          .isInstanceOf(Refused.class)
          .hasMessageContaining(String.valueOf(year));
    }
    assertThat(rounds.all()).isEmpty();
  }

  @Test
  void sd64_08_aCorrectionReopensTheCitysListBeyondTheDeadline() {
    theCityExplainsNil();
    province.timePasses("2021-11-11T09:00");
    assertThat(province.shows(acceptance(), "view")).contains("\"value\":\"" + CITY + "\"");
    accepts(Map.of("decision", "correct", "reason", "请补充说明", "target", CITY));
    assertThat(province.shows(province.task("explainNil", CITY), "view")).contains("请补充说明");
    province.timePasses("2021-11-15T12:00");
    province.does("explainNil", CITY, "nil", Map.of("reason", "补充说明"));
    accepts(Map.of("decision", "accept"));
    assertThat(recommendations.require("sd64-2021-" + CITY).status())
        .isEqualTo(RecommendationStatus.NIL_ACCEPTED);
  }

  @Test
  void sd64_08_aCorrectionNotMadeInThreeWorkingDaysGoesBackToTheProvince() {
    theCityExplainsNil();
    province.timePasses("2021-11-11T09:00");
    accepts(Map.of("decision", "correct", "reason", "请补充说明"));
    province.timePasses("2021-11-16T23:59");
    assertThat(province.tasks("explainNil", CITY)).hasSize(1);
    province.timePasses("2021-11-17T00:00");
    assertThat(province.tasks("explainNil", CITY)).isEmpty();
    accepts(Map.of("decision", "accept"));
  }

  @Test
  void sd64_08_aReopenedListIsDueWhenTheCorrectionMustBeMade() {
    theCityExplainsNil();
    province.timePasses("2021-11-11T09:00");
    accepts(Map.of("decision", "correct", "reason", "请补充说明"));
    isDue("explainNil", CITY, "2021-11-17T00:00");
    holidays.comeAndGo("2021-11-15");
    isDue("explainNil", CITY, "2021-11-18T00:00");
    province.timePasses("2021-11-17T12:00");
    assertThat(province.tasks("explainNil", CITY)).hasSize(1);
    province.timePasses("2021-11-18T00:00");
    assertThat(province.tasks("explainNil", CITY)).isEmpty();
  }

  @Test
  void sd64_08_aReopenedApplicationIsDueWhenTheCorrectionMustBeMade() {
    String county = theCityRecommendsOne();
    accepts(Map.of("decision", "correct", "reason", "方案缺页", "target", county));
    isDue("prepareApplication", county, "2021-11-17T00:00");
    holidays.comeAndGo("2021-11-15", "2021-11-16");
    isDue("prepareApplication", county, "2021-11-19T00:00");
    assertThat(province.shows(province.task("prepareApplication", county), "view"))
        .contains("2021年11月18日24:00");
  }

  private void isDue(String key, String region, String time) {
    Task task = province.task(key, region);
    assertThat(task.getDueDate()).isEqualTo(Province.at(time));
    assertThat(task.getFollowUpDate()).isEqualTo(Province.at(time).minus(DueDates.SOON));
  }

  @Test
  void sd64_08_aCorrectionReopensOneCountysApplication() {
    String county = theCityRecommendsOne();
    accepts(Map.of("decision", "correct", "reason", "方案缺页", "target", county));
    assertThat(province.shows(province.task("prepareApplication", county), "view"))
        .contains("方案缺页");
    province.does("prepareApplication", county, "application", Map.of("action", "submit"));
    accepts(Map.of("decision", "accept"));
    assertThat(recommendations.require("sd64-2021-" + CITY).status())
        .isEqualTo(RecommendationStatus.ACCEPTED);
  }

  /** The city has sent its list of one county, and its time is over. */
  private String theCityRecommendsOne() {
    opens(Map.of("year", 2021, "budget", "60000000"));
    province.work();
    String county = applications.ofRecommendation("sd64-2021-" + CITY).get(0).county();
    province.applies(county);
    province.visits(county, "90");
    province.timePasses("2021-11-01T00:00");
    var row = Map.of("county", county, "score", "90", "rank", 1, "recommended", true);
    province.does(
        "recommend", CITY, "recommendation", Map.of("action", "submit", "rows", List.of(row)));
    province.timePasses("2021-11-11T09:00");
    return county;
  }

  private void theCityExplainsNil() {
    opens(Map.of("year", 2021, "budget", "60000000"));
    province.work();
    province.timePasses("2021-11-01T00:00");
    province.does("explainNil", CITY, "nil", Map.of("reason", "无申报"));
  }

  private void accepts(Map<String, ?> form) {
    province.completes(acceptance(), "acceptance", form);
  }

  private Task acceptance() {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey("acceptRecommendation")
        .taskVariableValueEquals("city", CITY)
        .initializeFormKeys()
        .singleResult();
  }
}
