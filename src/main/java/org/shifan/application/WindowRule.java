package org.shifan.application;

import java.time.Instant;
import java.util.Optional;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;

/**
 * What a county or city does to an application it does while the window is open (SD64-06 三(一)
 * “每年10月底前”).
 *
 * @param closes when the window closes
 * @param now the present time
 */
record WindowRule(Instant closes, Instant now) {

  /** Refuses a step, such as 撤回, after the window has closed. */
  Optional<Refusal> check(String step) {
    return now.isBefore(closes)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "SD64-06",
                "县级申报已于"
                    + Deadlines.format(closes)
                    + "截止，现在是"
                    + Deadlines.format(now)
                    + "，不能再"
                    + step
                    + "（SD64-06）。"));
  }
}
