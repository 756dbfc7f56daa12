package org.shifan.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.shifan.calendar.Deadlines;

/**
 * The days on which something may have gone out.
 *
 * @param last the last day of the step
 * @param today today in Beijing: nothing has gone out after it
 */
record Period(LocalDate last, LocalDate today) {

  /** What is wrong with a day as it was typed, such as {@code 2019-12-16}. */
  Optional<String> problem(String typed) {
    LocalDate latest = today.isBefore(last) ? today : last;
    try {
      LocalDate day = LocalDate.parse(typed);
      return day.isAfter(latest)
          ? Optional.of("应不晚于%s，现为%s".formatted(Deadlines.format(latest), Deadlines.format(day)))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of("应为日期，如 2019-12-16，现为“" + typed + "”");
    }
  }
}
