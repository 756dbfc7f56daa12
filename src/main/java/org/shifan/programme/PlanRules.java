package org.shifan.programme;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * What a plan (实施方案) says beside the tables that programmes share: who does what by when (CJ2021-02
 * to -04, -13), who states which figure (CJ2021-10, -18), and how the work is followed (CJ2021-06,
 * -09).
 *
 * @param tasks the tasks in the order of the document
 * @param milestones the dates of tasks that have more than one
 * @param phases the phases in their order
 * @param figures who states which figure
 * @param reminders how many days before a date the units are reminded, the earliest first
 * @param lights what the lateness of a part is shown by, the mildest first
 * @param supervision when all are supervised
 * @param procurement the ways of procurement
 */
public record PlanRules(
    List<Task> tasks,
    List<Milestone> milestones,
    List<Phase> phases,
    List<FigureRule> figures,
    List<Integer> reminders,
    List<LightRule> lights,
    Supervision supervision,
    List<Procurement> procurement) {

  static PlanRules of(Values values) {
    return new PlanRules(
        values.of(Layout.TASKS),
        values.rows(Layout.MILESTONES),
        values.of(Layout.PHASES),
        values.rows(Layout.FIGURES),
        values.rows(Layout.REMINDERS),
        values.of(Layout.LIGHTS),
        values.of(Layout.SUPERVISION),
        values.rows(Layout.PROCUREMENT));
  }

  /**
   * A task (重点任务) with its units; units are short names or groups such as all-townships.
   *
   * @param number its number in the document
   * @param mainTask the main task that it belongs to
   * @param text what is to be done, verbatim
   * @param unitsText who is responsible, verbatim
   * @param units who is responsible
   * @param cooperating who cooperates
   * @param open whether the list of units ends in 等: units may be added
   * @param leaders whether the leading group accepts it; else its office does
   * @param filing the kind of filing that it consists of: it is done when that of the unit has been
   *     received; empty where it consists of none
   * @param due the last day
   */
  public record Task(
      int number,
      String mainTask,
      String text,
      String unitsText,
      List<String> units,
      List<String> cooperating,
      boolean open,
      boolean leaders,
      String filing,
      MonthDay due) {}

  /**
   * A date of a task that has several.
   *
   * @param task the task's number
   * @param code what tells it from the others of the task
   * @param units whom it concerns; empty for all of the task's
   */
  public record Milestone(int task, String code, String name, List<String> units, MonthDay due) {}

  /** A phase with its first and last day. */
  public record Phase(String code, String name, MonthDay from, MonthDay to) {

    /** Whether the day lies within the phase of a plan of that year. */
    public boolean contains(LocalDate day, int year) {
      return !day.isBefore(from.atYear(year)) && !day.isAfter(to.atYear(year));
    }
  }

  /**
   * Who states a target's figure, with which part.
   *
   * @param target the target's code
   * @param task the task's number
   * @param milestone the milestone's code; empty where the task has one date
   * @param units who states it
   * @param each whether each unit must reach the target; else all together
   * @param binding whether the task is done only when the target is reached
   */
  public record FigureRule(
      String target,
      int task,
      String milestone,
      List<String> units,
      boolean each,
      boolean binding) {}

  /**
   * From how many days after its last day on an open part is shown as late.
   *
   * @param light yellow, or red: to the leading group
   * @param name what officials call it
   */
  public record LightRule(String light, String name, int daysLate) {}

  /**
   * When all units are supervised and informed.
   *
   * @param everyMonths once in so many months of the calendar year: 1, 3 or 6
   * @param day the day of the month after them
   * @param workingDays the working days for each step
   */
  public record Supervision(int everyMonths, int day, int workingDays) {}

  /** A way of procurement, and whether it asks for a reason. */
  public record Procurement(String code, String name, boolean reasoned) {}

  /** The task of this number. */
  public Task task(int number) {
    return tasks.stream()
        .filter(t -> t.number() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no task " + number + " in the plan"));
  }

  /** The tasks that consist of this kind of filing. */
  public List<Task> tasks(String filing) {
    return tasks.stream().filter(t -> t.filing().equals(filing)).toList();
  }

  /** The milestones of a task in their order; none where it has one date. */
  public List<Milestone> milestones(int task) {
    return milestones.stream().filter(m -> m.task() == task).toList();
  }

  /** The phase of this code. */
  public Phase phase(String code) {
    return phases.stream()
        .filter(p -> p.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no phase '" + code + "' in the plan"));
  }
}
