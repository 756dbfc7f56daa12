package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a part is late, who is reminded, what goes to the leading group (CJ2021-06). */
class LightRuleTest {

  private final Plan plan = Changji.plan();
  private final Part part = Changji.part(plan, "minzheng", "1");
  private final WarningRule warnings = new WarningRule(plan.rules().reminders(), plan.lights());

  @Test
  void cj2021_06_thePartIsInTimeOnItsLastDayAndYellowOnTheNext() {
    assertThat(light("2021-03-31")).isEqualTo(Light.GREEN);
    assertThat(light("2021-04-01")).isEqualTo(Light.YELLOW);
  }

  @Test
  void cj2021_06_fifteenDaysLaterItIsRed() {
    assertThat(light("2021-04-15")).isEqualTo(Light.YELLOW);
    assertThat(light("2021-04-16")).isEqualTo(Light.RED);
  }

  @Test
  void cj2021_06_whatIsReportedIsAsLateAsOnThatDay() {
    Part reported = part.reported(1, LocalDate.of(2021, 3, 31), "who", "done", "proof");
    assertThat(plan.lights().of(reported, LocalDate.of(2021, 6, 1))).isEqualTo(Light.GREEN);
    Part returned = reported.open(LocalDate.of(2021, 4, 2), "office", "why");
    assertThat(plan.lights().of(returned, LocalDate.of(2021, 6, 1))).isEqualTo(Light.RED);
  }

  @Test
  void cj2021_06_unitsAreReminded30And7DaysBefore() {
    assertThat(warnings.next(part, 31)).isEmpty();
    assertThat(warnings.next(part, 30)).contains("d30");
    assertThat(warnings.next(part.warned("d30"), 8)).isEmpty();
    assertThat(warnings.next(part.warned("d30"), 7)).contains("d7");
    assertThat(warnings.next(part.warned("d7"), 0)).isEmpty();
  }

  @Test
  void cj2021_06_eachWarningIsGivenOnce() {
    assertThat(warnings.next(part.warned("d7"), -1)).contains("yellow");
    assertThat(warnings.next(part.warned("yellow"), -15)).isEmpty();
    assertThat(warnings.next(part.warned("yellow"), -16)).contains("red");
    assertThat(warnings.next(part.warned("red"), -100)).isEmpty();
  }

  @Test
  void cj2021_06_whoHasReportedIsNotWarned() {
    Part reported = part.reported(1, LocalDate.of(2021, 4, 20), "who", "done", "proof");
    assertThat(warnings.next(reported, -16)).isEqualTo(Optional.empty());
  }

  private Light light(String today) {
    return plan.lights().of(part, LocalDate.parse(today));
  }
}
