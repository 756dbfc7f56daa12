package org.shifan.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.WorkingDays;
import org.shifan.process.ForModels;
import org.shifan.process.OpenSince;
import org.shifan.process.Vars;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** By when the steps of the review are due: asked by the models. */
@Component("reviewCalendar")
public class ReviewCalendar {

  private final Rounds rounds;
  private final WorkingDays workingDays;
  private final Clock clock;

  ReviewCalendar(Rounds rounds, WorkingDays workingDays, Clock clock) {
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The end of the review's window (SD64-08 三(三) “每年11月底前”). */
  @ForModels
  public Date due(String roundId) {
    return Date.from(deadline(roundId));
  }

  /** By when an expert declares: so many working days after being asked, within the window. */
  @ForModels
  public Date declaration(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    int days = rounds.rules(roundId).procedure().conflictDays();
    Instant soon = workingDays.endOf(OpenSince.day(execution, clock), days);
    Instant deadline = deadline(roundId);
    return Date.from(soon.isBefore(deadline) ? soon : deadline);
  }

  /** 24:00 in Beijing of the last day of the review. */
  Instant deadline(String roundId) {
    Round round = rounds.require(roundId);
    var window = rounds.rules(round).window("review");
    return Deadlines.endOfDay(window.lastDay(round.year()));
  }
}
