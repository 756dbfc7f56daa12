package org.shifan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  private static final LocalDate DAY = LocalDate.parse("2021-10-31");

  @Test
  @DisplayName("SD64-06: 31 October is in time to its last moment, 1 November 00:00 is not")
  void sd64_06_theDayNamedIsInTimeToItsEnd() {
    Instant end = Deadlines.endOfDay(DAY);
    assertThat(end).isEqualTo(Instant.parse("2021-10-31T16:00:00Z"));
    assertThat(Deadlines.inTime(end.minusNanos(1), end)).isTrue();
    assertThat(Deadlines.inTime(end, end)).isFalse();
  }

  @Test
  void datesAreBeijingDates() {
    assertThat(Deadlines.dateOf(Instant.parse("2021-10-31T15:59:59Z"))).isEqualTo(DAY);
    assertThat(Deadlines.dateOf(Instant.parse("2021-10-31T16:00:00Z"))).isEqualTo("2021-11-01");
    assertThat(Deadlines.lastDayOf(Deadlines.endOfDay(DAY))).isEqualTo(DAY);
    assertThat(Deadlines.lastDayOf(Instant.parse("2021-10-31T16:00:01Z"))).isEqualTo("2021-11-01");
  }

  @Test
  void officialsReadMidnightAsTheEndOfTheDay() {
    assertThat(Deadlines.format(DAY)).isEqualTo("2021年10月31日");
    assertThat(Deadlines.format(LocalDate.parse("2021-01-05"))).isEqualTo("2021年1月5日");
    assertThat(Deadlines.format(Deadlines.endOfDay(DAY))).isEqualTo("2021年10月31日24:00");
    assertThat(Deadlines.format(Instant.parse("2021-10-31T15:59:59Z")))
        .isEqualTo("2021年10月31日23:59");
    assertThat(Deadlines.format(Instant.parse("2021-10-31T16:01:00Z")))
        .isEqualTo("2021年11月1日00:01");
  }
}
