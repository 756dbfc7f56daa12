package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.shifan.calendar.Deadlines;

class DeadlineRuleTest {

  private final DeadlineRule rule =
      DeadlineRule.of(new Window("recommendation", "市级推荐", MonthDay.of(11, 10), 0, "SD64-07"));
  private final Instant deadline = Deadlines.endOfDay(LocalDate.of(2021, 11, 10));

  @Test
  void sd64_07_includesTheWholeDayNamedInBeijing() {
    assertThat(deadline).isEqualTo(at("2021-11-10T16:00:00Z"));
    assertThat(rule.check(deadline, at("2021-11-10T00:00:00+08:00"))).isEmpty();
    assertThat(rule.check(deadline, at("2021-11-10T23:59:59.999999999+08:00"))).isEmpty();
    assertThat(rule.check(deadline, deadline)).isPresent();
  }

  @Test
  void sd64_07_saysTheDeadlineAndTheTime() {
    assertThat(rule.check(deadline, at("2021-11-11T08:15:59+08:00")))
        .contains(
            new Refusal(
                "SD64-07", "市级推荐截止时间为2021年11月10日24:00，现在是2021年11月11日08:15，已逾期，不能报送（SD64-07）。"));
  }

  @Test
  void sd64_06_readsADeadlineAtAnotherHourAsIs() {
    assertThat(
            new DeadlineRule("SD64-06", "县级申报")
                .check(at("2021-11-03T12:00:00+08:00"), at("2021-11-03T12:00:00+08:00"))
                .orElseThrow()
                .reason())
        .startsWith("县级申报截止时间为2021年11月3日12:00，");
  }

  private static Instant at(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }
}
