package org.shifan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.shifan.Province;

/** Days left are days of Beijing, the last day of the window included. */
class DaysLeftTest {

  private static final Instant DUE = Province.at("2021-11-01T00:00");
  private static final Instant SOON = Province.at("2021-10-25T00:00");

  private static DaysLeft at(String now) {
    return DaysLeft.of(DUE, SOON, Province.at(now));
  }

  @Test
  void theLastDayOfAWindowIsADayThatIsLeft() {
    assertThat(at("2021-09-01T09:00")).isEqualTo(new DaysLeft("还剩60天", DaysLeft.State.OPEN));
    assertThat(at("2021-10-30T23:59")).isEqualTo(new DaysLeft("还剩1天", DaysLeft.State.SOON));
    assertThat(at("2021-10-31T23:59")).isEqualTo(new DaysLeft("今天截止", DaysLeft.State.SOON));
  }

  @Test
  void fromTheDeadlineOnItIsOverdue() {
    assertThat(at("2021-11-01T00:00")).isEqualTo(new DaysLeft("已逾期1天", DaysLeft.State.OVERDUE));
    assertThat(at("2021-11-03T08:00").words()).isEqualTo("已逾期3天");
    Instant atNoon = Province.at("2021-11-01T12:00");
    assertThat(DaysLeft.of(atNoon, SOON, Province.at("2021-11-01T13:00")).words())
        .isEqualTo("今天已逾期");
  }

  @Test
  void itIsSoonFromTheFollowUpDateOn() {
    assertThat(at("2021-10-24T23:59").state()).isEqualTo(DaysLeft.State.OPEN);
    assertThat(at("2021-10-25T00:00").state()).isEqualTo(DaysLeft.State.SOON);
  }
}
