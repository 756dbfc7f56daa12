package org.shifan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.facts.FactFileException;
import org.shifan.facts.FactFiles;

class WorkingDaysTest {

  private static final WorkingDays DAYS = WorkingDays.from(new FactFiles(""));

  @Test
  @DisplayName("SD64-09: published 2021-09-30, five working days end with 2021-10-13")
  void sd64_09_noticeOverNationalDayEndsOn13October() {
    LocalDate published = LocalDate.parse("2021-09-30");
    assertThat(DAYS.plus(published, 5)).isEqualTo("2021-10-13");
    assertThat(DAYS.plus(published, 1)).isEqualTo("2021-10-08");
    assertThat(DAYS.plus(published, 2)).as("make-up Saturday").isEqualTo("2021-10-09");
    assertThat(DAYS.endOf(published, 5)).isEqualTo(Instant.parse("2021-10-13T16:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    // 2015: the extra holiday of 3 September, made up for on a Sunday
    "2015-09-03,2015-09-05,2015-09-06",
    // 2020: Spring Festival prolonged to 2 February (国办发明电〔2020〕1号), 1 February is no working
    // Saturday
    "2020-01-24,2020-02-02,2020-01-19",
    "2020-10-01,2020-10-08,2020-09-27",
    "2020-10-01,2020-10-08,2020-10-10",
    // 国办发明电〔2020〕27号
    "2021-02-11,2021-02-17,2021-02-20",
    "2021-09-19,2021-09-21,2021-09-18",
    "2021-10-01,2021-10-07,2021-09-26",
    "2021-10-01,2021-10-07,2021-10-09",
    // 国办发明电〔2022〕16号
    "2023-01-21,2023-01-27,2023-01-28",
    "2023-04-29,2023-05-03,2023-05-06",
    "2023-09-29,2023-10-06,2023-10-08",
    // 国办发明电〔2023〕7号, 〔2024〕12号 and the arrangement of 2026
    "2024-02-10,2024-02-17,2024-02-18",
    "2025-10-01,2025-10-08,2025-10-11",
    "2026-02-15,2026-02-23,2026-02-28"
  })
  void followsTheStateCouncilsArrangements(LocalDate first, LocalDate last, LocalDate madeUp) {
    assertThat(first.datesUntil(last.plusDays(1))).noneMatch(DAYS::isWorkingDay);
    assertThat(DAYS.isWorkingDay(madeUp)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-23,true", "2020-02-01,false", "2020-02-02,false", "2020-02-03,true",
    "2021-09-30,true", "2021-10-08,true", "2021-10-10,false", "2021-10-16,false",
    "2021-11-01,true", "2015-01-01,false", "2015-01-04,true", "2026-12-31,true"
  })
  void bothSidesOfHolidaysAndWeekends(LocalDate date, boolean working) {
    assertThat(DAYS.isWorkingDay(date)).isEqualTo(working);
  }

  @Test
  @DisplayName("民法典 201: the day itself is not counted")
  void theFirstDayIsNotCounted() {
    LocalDate friday = LocalDate.parse("2021-11-26");
    assertThat(DAYS.plus(friday, 1)).isEqualTo("2021-11-29");
    assertThat(DAYS.plus(friday.plusDays(1), 1)).isEqualTo("2021-11-29");
    assertThat(DAYS.plus(friday.plusDays(3), 1)).isEqualTo("2021-11-30");
    assertThatThrownBy(() -> DAYS.plus(friday, 0)).hasMessage("工作日天数为0：应为1以上的整数。");
  }

  @Test
  void countingBackGivesTheNumberThatWasAdded() {
    LocalDate from = LocalDate.parse("2021-09-30");
    for (int days = 1; days < 60; days++) {
      assertThat(DAYS.workingDaysBetween(from, DAYS.plus(from, days))).isEqualTo(days);
    }
    assertThat(DAYS.workingDaysBetween(from, from)).isZero();
    assertThat(DAYS.workingDaysBetween(from, from.minusDays(9))).isZero();
    assertThat(DAYS.workingDaysBetween(from, LocalDate.parse("2021-10-07"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-12-31", "2027-01-01"})
  void refusesAYearThatTheFileDoesNotCover(LocalDate date) {
    assertThatThrownBy(() -> DAYS.isWorkingDay(date))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("没有" + date.getYear() + "年的节假日安排，无法推算工作日：现有年份：2015、2016、")
        .hasMessageContaining("请系统管理员按国务院办公厅通知补齐 holidays.csv");
  }

  @Test
  void refusesACountThatLeavesTheCoveredYears() {
    LocalDate from = LocalDate.parse("2026-12-30");
    assertThat(DAYS.plus(from, 1)).isEqualTo("2026-12-31");
    assertThatThrownBy(() -> DAYS.plus(from, 2)).hasMessageContaining("没有2027年");
  }

  @Test
  void anArrangementThatReachesIntoTheNextYearDoesNotCoverIt() {
    String year = "2021-01-01,holiday,元旦\n2021-05-01,holiday,劳动节\n2021-10-01,holiday,国庆节\n";
    WorkingDays days = read(year + "2022-01-01,holiday,元旦\n");
    assertThat(days.isWorkingDay(LocalDate.parse("2021-12-31"))).isTrue();
    assertThatThrownBy(() -> days.isWorkingDay(LocalDate.parse("2022-01-04")))
        .hasMessageContaining("现有年份：2021。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-13-01,holiday,元旦|2021-13-01|a date such as",
        "2021/01/01,holiday,元旦|2021/01/01|a date such as",
        "2021-02-29,holiday,元旦|2021-02-29|a date such as",
        "2021-01-04,off,元旦|off|holiday or workday",
        "2021-01-04,holiday,|''|the holiday's name",
        "2021-01-04,workday,元旦|2021-01-04 workday|Saturday or Sunday",
        "2021-01-01,holiday,元旦|2021-01-01|each date once"
      })
  void refusesWhatCannotBeTrueWithItsLine(String line, String value, String expected) {
    assertThatThrownBy(() -> read("2021-01-01,holiday,元旦\n" + line))
        .isInstanceOf(FactFileException.class)
        .hasMessageStartingWith("test.csv, line 3: found '" + value + "'")
        .hasMessageContaining(expected);
  }

  private static WorkingDays read(String lines) {
    return WorkingDays.read("test.csv", new StringReader("date,kind,name\n" + lines));
  }
}
