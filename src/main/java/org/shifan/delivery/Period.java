package org.shifan.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.shifan.calendar.Deadlines;

/**
 * The days on which something may have gone out.
 *
 * @param first the day on which the round was opened: nothing has gone out before it
 * @param last the last day of the step
 * @param today today in Beijing: nothing has gone out after it
 */
record Period(LocalDate first, LocalDate last, LocalDate today) {

  /** What is wrong with a day as it was typed, an ISO date. */
  Optional<String> problem(String typed) {
    LocalDate latest = today.isBefore(last) ? today : last;
    try {
      LocalDate day = LocalDate.parse(typed);
      return day.isBefore(first) || day.isAfter(latest)
          ? Optional.of(
              "应在%s至%s之间，现为%s"
                  .formatted(
                      Deadlines.format(first), Deadlines.format(latest), Deadlines.format(day)))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of("应为日期，如 %s，现为“%s”".formatted(latest, typed));
    }
  }
}
