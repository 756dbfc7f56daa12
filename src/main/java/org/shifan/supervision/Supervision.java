package org.shifan.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.shifan.calendar.Deadlines;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.filing.Filled;
import org.shifan.process.ForModels;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What models ask of supervision: its periods, when reports are due and looked for, its end. */
@Component("supervision")
public class Supervision {

  private final Rounds rounds;
  private final Filings filings;
  private final Withdrawals withdrawals;
  private final Clock clock;

  Supervision(Rounds rounds, Filings filings, Withdrawals withdrawals, Clock clock) {
    this.rounds = rounds;
    this.filings = filings;
    this.withdrawals = withdrawals;
    this.clock = clock;
  }

  /** Today in Beijing, as a model passes days on. */
  @ForModels
  public String today() {
    return Deadlines.dateOf(clock.instant()).toString();
  }

  /**
   * The codes of the periods that are reported on: those that end between two days, both included.
   */
  @ForModels
  public List<String> periods(String roundId, String kind, String from, String until) {
    int months = report(roundId, kind).everyMonths();
    return Period.between(LocalDate.parse(from), LocalDate.parse(until), months).stream()
        .map(Period::code)
        .toList();
  }

  /** When a period is over. */
  @ForModels
  public Date over(String period) {
    return Date.from(Deadlines.endOfDay(Period.of(period).lastDay()));
  }

  /** The day on which a period's report is due. */
  @ForModels
  public String due(String roundId, String kind, String period) {
    return dueDay(roundId, kind, period).toString();
  }

  /** When it is first looked whether a period's report has come: when it is due. */
  @ForModels
  public Date firstLook(String roundId, String kind, String period) {
    return look(roundId, kind, period, MeasureRule.FIRST_DAY);
  }

  /** Whether it is looked for once more after now. */
  @ForModels
  public boolean looksAgain(String roundId, String kind, String period) {
    return rule(roundId, kind).nextLook(daysLate(roundId, kind, period)).isPresent();
  }

  /** When it is looked for next. */
  @ForModels
  public Date nextLook(String roundId, String kind, String period) {
    return rule(roundId, kind)
        .nextLook(daysLate(roundId, kind, period))
        .map(day -> look(roundId, kind, period, day))
        .orElseThrow(() -> new IllegalStateException("no look after this for " + period));
  }

  /** The offices that are sent a copy of a report that was received. */
  @ForModels
  public List<String> readers(String roundId, String kind, String subject, String period) {
    return filings
        .find(Filings.id(roundId, kind, subject, period))
        .filter(report -> report.status() == FilingStatus.RECEIVED)
        .map(report -> Filing.offices(report.copies()))
        .orElse(List.of());
  }

  /** A day that was filled in on a filing, such as when a plan ends. */
  @ForModels
  public String day(String roundId, String kind, String subject, String field) {
    return Filled.of(filings.require(Filings.id(roundId, kind, subject, "")).form()).text(field);
  }

  /** Until when the copies of a report that comes in now are read. */
  @ForModels
  public Date copiesUntil(String roundId, String kind) {
    int days = report(roundId, kind).copyDays();
    return Date.from(Deadlines.endOfDay(Deadlines.dateOf(clock.instant()).plusDays(days)));
  }

  /** The latest of such a day over several subjects. */
  @ForModels
  public String latest(String roundId, String kind, List<String> subjects, String field) {
    return subjects.stream()
        .map(subject -> day(roundId, kind, subject, field))
        .max(Comparator.naturalOrder())
        .orElseGet(this::today);
  }

  /** When a day is over. */
  @ForModels
  public Date endOf(String day) {
    return Date.from(Deadlines.endOfDay(LocalDate.parse(day)));
  }

  /** Who was withdrawn in a round, by code. */
  public Set<String> withdrawn(String roundId) {
    return withdrawals.withdrawn(roundId);
  }

  /** Whether a subject was withdrawn. */
  @ForModels
  public boolean withdrawn(String roundId, String kind, String subject) {
    return withdrawals.withdrawn(roundId, kind, subject).isPresent();
  }

  MeasureRule rule(String roundId, String kind) {
    return new MeasureRule(rounds.rules(roundId).filings().measures(kind));
  }

  /** The rule on which subjects are supervised: that of the measures, else that of the reports. */
  String ruleOf(String roundId, String kind) {
    return rounds.rules(roundId).filings().measures(kind).stream()
        .findFirst()
        .map(FilingRules.Measure::rule)
        .orElseGet(() -> report(roundId, kind).rule());
  }

  /** The rule of a measure about a report; that of the report where it is none of them. */
  String ruleOf(Filing report, String code) {
    return rounds.rules(report.roundId()).filings().measures(report.kind()).stream()
        .filter(measure -> measure.measure().equals(code))
        .findFirst()
        .map(FilingRules.Measure::rule)
        .orElseGet(() -> report(report.roundId(), report.kind()).rule());
  }

  /** How many calendar days a period's report is late; 1 on the day after it was due. */
  int daysLate(String roundId, String kind, String period) {
    Instant due = Deadlines.endOfDay(dueDay(roundId, kind, period));
    return -Deadlines.daysLeft(clock.instant(), due);
  }

  private Date look(String roundId, String kind, String period, int daysLate) {
    LocalDate before = dueDay(roundId, kind, period).plusDays(daysLate - 1L);
    return Date.from(Deadlines.endOfDay(before));
  }

  private LocalDate dueDay(String roundId, String kind, String period) {
    return Period.of(period).lastDay().plusDays(report(roundId, kind).dueDays());
  }

  private FilingRules.Report report(String roundId, String kind) {
    return rounds
        .rules(roundId)
        .filings()
        .report(kind)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "table 'reports' of round %s has no row for kind '%s'"
                        .formatted(roundId, kind)));
  }
}
