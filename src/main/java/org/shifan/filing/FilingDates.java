package org.shifan.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.WorkingDays;
import org.shifan.process.Refused;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** When filings are due, when they close, and when their filers are reminded. */
@Component
class FilingDates {

  private final Rounds rounds;
  private final WorkingDays workingDays;
  private final Clock clock;

  FilingDates(Rounds rounds, WorkingDays workingDays, Clock clock) {
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * The first instant that is late: 24:00 of the day that the caller names, else so many days from
   * now as the kind has, else of the window of the kind's own step.
   *
   * @param day a day such as {@code 2015-05-20}, or empty
   * @throws IllegalArgumentException where the day is none
   */
  Instant due(String roundId, String kind, String day) {
    if (!day.isEmpty()) {
      return Deadlines.endOfDay(date(day, kind));
    }
    int days = kind(roundId, kind).dueDays();
    if (days > 0) {
      return Deadlines.endOfDay(Deadlines.dateOf(clock.instant()).plusDays(days));
    }
    Round round = rounds.require(roundId);
    return Deadlines.endOfDay(rounds.rules(round).window(kind).lastDay(round.year()));
  }

  /** The first instant at which it can no longer be sent. */
  Instant closes(String roundId, String kind, Instant due) {
    int grace = kind(roundId, kind).graceDays();
    return Deadlines.endOfDay(Deadlines.lastDayOf(due).plusDays(grace));
  }

  /**
   * Until when a returned filing may be sent again, whatever its window was.
   *
   * @throws Refused where its window is over and the rules give no days for a correction
   */
  Instant correction(Filing filing) {
    FilingRules.Kind kind = kind(filing.roundId(), filing.kind());
    Instant now = clock.instant();
    Instant counted =
        kind.correctionDays() == 0
            ? filing.closes()
            : workingDays.endOf(Deadlines.dateOf(now), kind.correctionDays());
    Instant until = counted.isAfter(filing.closes()) ? counted : filing.closes();
    if (!until.isAfter(now)) {
      throw new Refused(
          kind.rule(),
          "“%s”已于%s截止，且没有规定补正期限，不能退回".formatted(kind.name(), Deadlines.format(filing.closes())));
    }
    return until;
  }

  /** When the filer is reminded next; empty where not again before it closes. */
  Optional<Instant> nextReminder(Filing filing) {
    return reminders(filing)
        .filter(at -> at.isAfter(clock.instant()) && at.isBefore(filing.closes()))
        .findFirst();
  }

  /** How many days are left until it is due; below 0 where it is late. */
  int daysLeft(Filing filing) {
    return Deadlines.daysLeft(clock.instant(), filing.dueAt().toInstant());
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  Instant instant() {
    return clock.instant();
  }

  /** At the beginning of the day that is so many days before the last. */
  private Stream<Instant> reminders(Filing filing) {
    LocalDate last = Deadlines.lastDayOf(filing.dueAt().toInstant());
    return kind(filing.roundId(), filing.kind()).remindDays().stream()
        .map(days -> Deadlines.endOfDay(last.minusDays(days + 1L)))
        .sorted();
  }

  private FilingRules.Kind kind(String roundId, String kind) {
    Rules rules = rounds.rules(roundId);
    return rules.filings().kind(kind);
  }

  private static LocalDate date(String day, String kind) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'due' of filing '" + kind + "' is '" + day + "', expected a day such as 2015-05-20", e);
    }
  }
}
