package org.shifan.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Changes the arrangement of holidays under a running system, as a restart with another file does.
 */
@TestComponent
public class TestHolidays {

  private static final String ARRANGED = "arranged";

  private final WorkingDays workingDays;
  private final SmartInitializingSingleton calendarChange;

  TestHolidays(
      WorkingDays workingDays,
      @Qualifier("calendarChange") SmartInitializingSingleton calendarChange) {
    this.workingDays = workingDays;
    this.calendarChange = calendarChange;
  }

  /** The system starts with these days as holidays, and again with the arrangement of before. */
  @SuppressWarnings("unchecked")
  public void comeAndGo(String... days) {
    var before = (Map<LocalDate, Boolean>) ReflectionTestUtils.getField(workingDays, ARRANGED);
    Map<LocalDate, Boolean> after = new HashMap<>(before);
    Stream.of(days).map(LocalDate::parse).forEach(day -> after.put(day, false));
    starts(after);
    starts(before);
  }

  private void starts(Map<LocalDate, Boolean> arranged) {
    ReflectionTestUtils.setField(workingDays, ARRANGED, arranged);
    calendarChange.afterSingletonsInstantiated();
  }
}
