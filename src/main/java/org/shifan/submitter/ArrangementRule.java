package org.shifan.submitter;

import java.time.LocalDate;
import java.util.Optional;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Window;

/**
 * A province may give its regions an earlier date of its own, never a later one: its own time for
 * the review would be gone (MCA126-07, -10, 默认).
 *
 * @param window the step whose date it moves
 * @param year the round's year
 */
record ArrangementRule(Window window, int year) {

  Optional<Refusal> check(LocalDate deadline, LocalDate today) {
    if (deadline == null) {
      return Optional.empty();
    }
    LocalDate last = window.lastDay(year);
    return deadline.isAfter(last) || deadline.isBefore(today)
        ? Optional.of(
            Refusals.of(
                window.rule(),
                "另定的截止日期应在%s至%s之间，现为%s",
                Deadlines.format(today),
                Deadlines.format(last),
                Deadlines.format(deadline)))
        : Optional.empty();
  }
}
