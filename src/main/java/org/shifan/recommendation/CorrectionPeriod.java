package org.shifan.recommendation;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.WorkingDays;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The working days in which what the province sent back is corrected (默认: 补正3个工作日). */
@Component
class CorrectionPeriod {

  private final Rounds rounds;
  private final WorkingDays workingDays;

  CorrectionPeriod(Rounds rounds, WorkingDays workingDays) {
    this.rounds = rounds;
    this.workingDays = workingDays;
  }

  /** When a correction that was asked for at that time must have been made. */
  OffsetDateTime end(String roundId, Instant asked) {
    int days = rounds.rules(roundId).procedure().correctionDays();
    return workingDays
        .endOf(Deadlines.dateOf(asked), days)
        .atZone(Deadlines.BEIJING)
        .toOffsetDateTime();
  }
}
