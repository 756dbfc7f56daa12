package org.shifan.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.WorkingDays;
import org.shifan.process.ForModels;
import org.shifan.process.OpenSince;
import org.shifan.process.Vars;
import org.shifan.programme.PlanRules;
import org.shifan.supervision.Period;
import org.springframework.stereotype.Component;

/** The dates of a plan, as its models ask for them: phases, tasks, rounds of supervision. */
@Component("planCalendar")
public class PlanCalendar {

  private final PlanBook plans;
  private final Parts parts;
  private final WorkingDays workingDays;
  private final Clock clock;

  PlanCalendar(PlanBook plans, Parts parts, WorkingDays workingDays, Clock clock) {
    this.plans = plans;
    this.parts = parts;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * The last day of the tasks that consist of a kind of filing, such as {@code 2021-03-31}; that of
   * the plan where there is none (CJ2021-05, -12).
   */
  @ForModels
  public String filingDay(String roundId, String kind) {
    Plan plan = plans.of(roundId);
    return plan.rules().tasks(kind).stream()
        .map(task -> task.due().atYear(plan.round().year()))
        .min(Comparator.naturalOrder())
        .orElseGet(plan::lastDay)
        .toString();
  }

  /** The last day of a task, such as {@code 2021-03-31}: for plans on models of before. */
  @ForModels
  public String day(String roundId, int task) {
    Plan plan = plans.of(roundId);
    return plan.rules().task(task).due().atYear(plan.round().year()).toString();
  }

  /** The last day of a phase, such as {@code 2021-03-31} (CJ2021-04). */
  @ForModels
  public String lastDay(String roundId, String phase) {
    Plan plan = plans.of(roundId);
    return plan.rules().phase(phase).to().atYear(plan.round().year()).toString();
  }

  /** When a phase begins: 0:00 of its first day (CJ2021-04). */
  @ForModels
  public Date begins(String roundId, String phase) {
    Plan plan = plans.of(roundId);
    return Date.from(
        plan.rules()
            .phase(phase)
            .from()
            .atYear(plan.round().year())
            .atStartOfDay(Deadlines.BEIJING)
            .toInstant());
  }

  /** When a phase is over: 24:00 of its last day (CJ2021-04). */
  @ForModels
  public Date ends(String roundId, String phase) {
    return endOf(LocalDate.parse(lastDay(roundId, phase)));
  }

  /** The first day that reports are asked for: that on which the plan was opened. */
  @ForModels
  public String from(String roundId) {
    return plans.of(roundId).openedOn().toString();
  }

  /** The last day that reports are asked for: that of the last phase. */
  @ForModels
  public String until(String roundId) {
    return plans.of(roundId).lastDay().toString();
  }

  /** When all are supervised next: 0:00 on the rules' day after a period that the plan saw. */
  @ForModels
  public Date nextRound(String roundId) {
    Plan plan = plans.of(roundId);
    PlanRules.Supervision rules = plan.rules().supervision();
    LocalDate next =
        Stream.iterate(Period.around(plan.openedOn(), rules.everyMonths()), Period::next)
            .map(period -> period.next().first().atDay(rules.day()))
            .filter(day -> day.isAfter(today()))
            .findFirst()
            .orElseThrow();
    return Date.from(next.atStartOfDay(Deadlines.BEIJING).toInstant());
  }

  /** The period that a round of supervision is on, such as 2021-03: the one before its day. */
  @ForModels
  public String supervised(String roundId) {
    PlanRules.Supervision rules = plans.of(roundId).rules().supervision();
    Period present = Period.around(today().minusDays(rules.day() - 1L), rules.everyMonths());
    return Period.around(present.first().minusMonths(1).atDay(1), rules.everyMonths()).code();
  }

  /** By when a step of supervision is done: so many working days after its task was made. */
  @ForModels
  public Date stepDue(DelegateExecution execution) {
    int days = plans.of(Vars.ROUND_ID.of(execution)).rules().supervision().workingDays();
    return Date.from(workingDays.endOf(OpenSince.day(execution, clock), days));
  }

  /** By when a unit's next open part is due; the plan's end where none is open. */
  @ForModels
  public Date partsDue(String roundId, String unit) {
    return endOf(
        parts.of(roundId, unit).stream()
            .filter(Part::open)
            .map(Part::dueOn)
            .min(Comparator.naturalOrder())
            .orElseGet(() -> plans.of(roundId).lastDay()));
  }

  /** Whether there is still a date of a part to remind or to warn of. */
  @ForModels
  public boolean datesLeft(String roundId) {
    return next(roundId).isPresent();
  }

  /** The next date on which units are reminded or warned, 0:00. */
  @ForModels
  public Date nextDate(String roundId) {
    LocalDate day = next(roundId).orElseGet(this::today);
    return Date.from(day.atStartOfDay(Deadlines.BEIJING).toInstant());
  }

  private Optional<LocalDate> next(String roundId) {
    PlanRules rules = plans.of(roundId).rules();
    List<LocalDate> dues =
        parts.ofRound(roundId).stream()
            .filter(p -> !p.accepted())
            .map(Part::dueOn)
            .distinct()
            .toList();
    return dues.stream()
        .flatMap(due -> dates(due, rules))
        .filter(day -> day.isAfter(today()))
        .min(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> dates(LocalDate due, PlanRules rules) {
    return Stream.concat(
        rules.reminders().stream().map(due::minusDays),
        rules.lights().stream().map(light -> due.plusDays(light.daysLate())));
  }

  private LocalDate today() {
    return Deadlines.dateOf(clock.instant());
  }

  private static Date endOf(LocalDate day) {
    Instant end = Deadlines.endOfDay(day);
    return Date.from(end);
  }
}
