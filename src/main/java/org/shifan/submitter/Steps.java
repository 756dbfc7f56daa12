package org.shifan.submitter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ForModels;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What models ask of the deadlines of a round's steps. */
@Component("steps")
public class Steps {

  private final Rounds rounds;
  private final Clock clock;

  Steps(Rounds rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  /** When a step is over: 24:00 of its last day. */
  @ForModels
  public Date closes(String roundId, String step) {
    return Date.from(Deadlines.endOfDay(lastDay(roundId, step)));
  }

  /** The last day of a step, such as {@code 2019-12-16}. */
  @ForModels
  public String day(String roundId, String step) {
    return lastDay(roundId, step).toString();
  }

  /** Today in Beijing, such as {@code 2019-12-16}. */
  @ForModels
  public String today() {
    return Deadlines.dateOf(clock.instant()).toString();
  }

  private LocalDate lastDay(String roundId, String step) {
    Round round = rounds.require(roundId);
    return rounds.rules(round).window(step).lastDay(round.year());
  }
}
