package org.shifan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2015-Q2,2015-06-30,2015年第二季度",
    "2015-Q4,2015-12-31,2015年第四季度",
    "2016-02,2016-02-29,2016年2月",
    "2015-H1,2015-06-30,2015年上半年",
    "2015-H2,2015-12-31,2015年下半年"
  })
  void endsWithItsLastDayAndIsCalledAsOfficialsDo(String code, LocalDate lastDay, String label) {
    Period period = Period.of(code);
    assertThat(period.code()).isEqualTo(code);
    assertThat(period.lastDay()).isEqualTo(lastDay);
    assertThat(period.label()).isEqualTo(label);
  }

  @Test
  void xj2015_13_everyQuarterThatEndsWithinTheTimeIsReported() {
    assertThat(quarters("2015-05-28", "2016-12-31"))
        .containsExactly(
            "2015-Q2", "2015-Q3", "2015-Q4", "2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4");
    assertThat(quarters("2015-06-30", "2015-09-29")).containsExactly("2015-Q2");
    assertThat(quarters("2015-07-01", "2015-09-30")).containsExactly("2015-Q3");
    assertThat(quarters("2015-07-01", "2015-09-29")).isEmpty();
    assertThat(quarters("2016-01-01", "2015-01-01")).isEmpty();
  }

  @Test
  void monthsAndHalfYearsFollowEachOtherOverTheYearsEnd() {
    assertThat(codes("2015-11-15", "2016-01-31", 1))
        .containsExactly("2015-11", "2015-12", "2016-01");
    assertThat(codes("2015-05-28", "2016-06-30", 6))
        .containsExactly("2015-H1", "2015-H2", "2016-H1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-Q5", "2015-H3", "2015-q1", "", "2015", "15-Q1"})
  void refusesWhatIsNoPeriod(String code) {
    assertThatThrownBy(() -> Period.of(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2015-Q3");
  }

  private static List<String> quarters(String from, String until) {
    return codes(from, until, 3);
  }

  private static List<String> codes(String from, String until, int months) {
    return Period.between(LocalDate.parse(from), LocalDate.parse(until), months).stream()
        .map(Period::code)
        .toList();
  }
}
