package org.shifan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.calendar.TestHolidays;
import org.shifan.process.DueDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is due follows its window, and the lists of what is due soon and overdue follow that. */
@EngineTest
@Import({Province.class, TestHolidays.class})
class DueDatesTest {

  private static final String CITY = "371700";
  private static final String A = "371702";
  private static final String B = "371703";

  @Autowired private Province province;
  @Autowired private TestHolidays holidays;
  @Autowired private FilterService filters;
  @Autowired private IdentityService identity;

  @BeforeEach
  void aCityHasStarted() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts(CITY);
  }

  @AfterEach
  void nobodyIsLoggedIn() {
    identity.clearAuthentication();
  }

  private void isDue(String key, String region, String time) {
    Task task = province.task(key, region);
    Instant due = Province.at(time);
    assertThat(task.getDueDate()).as("due date of %s", key).isEqualTo(due);
    assertThat(Duration.between(task.getFollowUpDate().toInstant(), due)).isEqualTo(DueDates.SOON);
  }

  private void asks(String task, String region, String variable, String until) {
    province.does(
        task,
        region,
        variable,
        Map.of("action", "extension", "extensionUntil", until, "extensionReason", "汛情"));
  }

  private void decides(String region, boolean granted) {
    province.does(
        "decideExtension", region, "extension", Map.of("granted", granted, "reason", "核实属实"));
  }

  @Test
  void sd64_06_aCountysTaskIsDueWhenItsWindowCloses() {
    isDue("prepareApplication", A, "2021-11-01T00:00");
  }

  @Test
  void sd64_06_whileAnExtensionIsPendingTheTaskIsDueWhenTheHoldEnds() {
    province.timePasses("2021-10-31T10:00");
    asks("prepareApplication", A, "application", "2021-11-08");
    isDue("prepareApplication", A, "2021-11-04T00:00");
    isDue("decideExtension", A, "2021-11-04T00:00");
  }

  @Test
  void sd64_06_aHolidayDeclaredMeanwhileProlongsTheHoldAndNoneShortensIt() {
    province.timePasses("2021-10-31T10:00");
    asks("prepareApplication", A, "application", "2021-11-08");
    holidays.comeAndGo("2021-11-02");
    isDue("prepareApplication", A, "2021-11-05T00:00");
    isDue("decideExtension", A, "2021-11-05T00:00");
    isDue("prepareApplication", B, "2021-11-01T00:00");
    assertThat(province.shows(province.task("decideExtension", A), "view")).contains("11月4日24:00");
    province.timePasses("2021-11-04T12:00");
    assertThat(province.tasks("prepareApplication", A)).hasSize(1);
    province.timePasses("2021-11-05T00:00");
    assertThat(province.tasks("prepareApplication", A)).isEmpty();
  }

  @Test
  void sd64_06_anExtensionMovesWhatIsDueAndARefusalMovesItBack() {
    province.timePasses("2021-10-30T10:00");
    asks("prepareApplication", A, "application", "2021-11-05");
    decides(A, true);
    isDue("prepareApplication", A, "2021-11-06T00:00");
    asks("prepareApplication", B, "application", "2021-11-05");
    isDue("prepareApplication", B, "2021-11-04T00:00");
    decides(B, false);
    isDue("prepareApplication", B, "2021-11-01T00:00");
  }

  @Test
  void sd64_07_aCitysExtensionMovesItsVisitsToo() {
    province.applies(A);
    province.applies(B);
    province.visits(B, "80");
    isDue("assessOnSite", A, "2021-11-11T00:00");
    province.timePasses("2021-11-01T10:00");
    province.visits(A, "81");
    isDue("recommend", CITY, "2021-11-11T00:00");
    asks("recommend", CITY, "recommendation", "2021-11-15");
    decides(CITY, true);
    isDue("recommend", CITY, "2021-11-16T00:00");
  }

  @Test
  void sd64_13_aProgressNoteIsDueOnTheDayItIsAskedFor() {
    province.timePasses("2021-09-25T09:00");
    isDue("noteProgress", A, "2021-09-26T00:00");
  }

  @Test
  void listsOfWhatIsDueSoonAndOverdueGoByTheSystemsClock() {
    identity.setAuthentication("mz-" + A, List.of("civil-affairs-" + A));
    assertThat(keys("即将到期")).isEmpty();
    identity.clearAuthentication();
    province.timePasses("2021-10-25T00:00");
    identity.setAuthentication("mz-" + A, List.of("civil-affairs-" + A));
    assertThat(keys("即将到期")).containsExactly("prepareApplication");
    assertThat(keys("已逾期")).containsExactly("noteProgress");
    assertThat(keys("本单位待办")).containsExactly("noteProgress", "prepareApplication");
    assertThat(keys("我的待办")).isEmpty();
  }

  private List<String> keys(String list) {
    String filter = filters.createTaskFilterQuery().filterName(list).singleResult().getId();
    List<Task> found = filters.list(filter);
    return found.stream().map(Task::getTaskDefinitionKey).toList();
  }
}
