package org.shifan.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;

/** A day lies between its bounds, both included. */
class DayCheckTest {

  private static final LocalDate OPENED = LocalDate.of(2015, 4, 24);
  private static final LocalDate TODAY = LocalDate.of(2015, 5, 20);

  private static List<String> refused(String field, String from, String until, String form) {
    FilingRules.DayRule rule =
        new FilingRules.DayRule("plan", field, "日期", from, until, "XJ2015-06");
    return new DayCheck(rule, OPENED, TODAY)
        .check(Filled.of(form)).stream().map(Refusal::reason).toList();
  }

  @Test
  void theDaysOfTheBoundsAreWithin() {
    assertThat(refused("on", "opened", "today", "{\"on\":\"2015-04-24\"}")).isEmpty();
    assertThat(refused("on", "opened", "today", "{\"on\":\"2015-05-20\"}")).isEmpty();
  }

  @Test
  void aDayBeforeOrAfterIsRefusedWithBoth() {
    assertThat(refused("on", "opened", "today", "{\"on\":\"2015-04-23\"}"))
        .containsExactly("“日期”应不早于2015年4月24日，现为2015年4月23日（XJ2015-06）。");
    assertThat(refused("on", "opened", "today", "{\"on\":\"2015-05-21\"}"))
        .containsExactly("“日期”应不晚于2015年5月20日，现为2015年5月21日（XJ2015-06）。");
  }

  @Test
  void anotherDayOfTheFormIsABoundForTheRowsOfAList() {
    String form =
        "{\"ends\":\"2016-01-01\",\"rows\":[{\"on\":\"2016-01-01\"},{\"on\":\"2016-01-02\"}]}";
    assertThat(refused("rows.on", "", "ends", form))
        .containsExactly("第2行“日期”应不晚于2016年1月1日，现为2016年1月2日（XJ2015-06）。");
  }

  @Test
  void whatIsNotFilledInIsNotLookedAt() {
    assertThat(refused("on", "opened", "today", "{}")).isEmpty();
    assertThat(refused("on", "", "ends", "{\"on\":\"2016-01-02\"}")).isEmpty();
  }
}
