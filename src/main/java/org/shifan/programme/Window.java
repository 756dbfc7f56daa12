package org.shifan.programme;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A step with a deadline, such as {@code application} by 31 October (SD64-06, -07, -08).
 *
 * @param step the step's code
 * @param name what officials call it
 * @param day its last day, included
 * @param yearsLater how many years after the round's year that day is
 * @param rule the rule that sets it
 */
public record Window(String step, String name, MonthDay day, int yearsLater, String rule) {

  /** Its last day in a round of this year. */
  public LocalDate lastDay(int year) {
    return day.atYear(year + yearsLater);
  }
}
