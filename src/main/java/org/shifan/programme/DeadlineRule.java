package org.shifan.programme;

import java.time.Instant;
import java.util.Optional;
import org.shifan.calendar.Deadlines;

/**
 * What is due by a day comes in before that day ends at 24:00 Beijing time (SD64-06 三(一) “每年10月底前”,
 * SD64-07 三(二) “每年11月10日前”).
 *
 * @param rule the rule that sets the deadline
 * @param step the step's name, such as 市级推荐
 */
public record DeadlineRule(String rule, String step) {

  /** The rule of a step's window. */
  public static DeadlineRule of(Window window) {
    return new DeadlineRule(window.rule(), window.name());
  }

  /**
   * Refuses what comes at the deadline or later.
   *
   * @param deadline the first instant that is too late: 24:00 of the day named, or as extended
   * @param now the time of submission
   */
  public Optional<Refusal> check(Instant deadline, Instant now) {
    return now.isBefore(deadline)
        ? Optional.empty()
        : Optional.of(
            Refusals.of(
                rule,
                "%s截止时间为%s，现在是%s，已逾期，不能报送",
                step,
                Deadlines.format(deadline),
                Deadlines.format(now)));
  }
}
