package org.shifan.programme;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads the tables of a plan: tasks, milestones, phases, supervision (CJ2021-02 to -18). */
final class Plans {

  static final int MANY = 1_000;
  private static final int DAYS_OF_A_YEAR = 366;

  /** An open part that is late, and one that goes to the leading group. */
  private static final List<String> LIGHTS = List.of("yellow", "red");

  /** A round of supervision begins in every month, February included. */
  private static final int LAST_DAY_OF_EVERY_MONTH = 28;

  private Plans() {}

  static List<PlanRules.Task> tasks(Table table, int year, Values earlier) {
    List<PlanRules.Task> tasks = new ArrayList<>();
    for (Row row : table.list(year)) {
      int next = tasks.size() + 1;
      if (row.whole("number", 1, MANY) != next) {
        throw row.refuse("number", " " + next + "：序号应从1起连续");
      }
      List<String> units = row.codes("units");
      if (units.isEmpty()) {
        throw row.refuse("units", "至少一个单位");
      }
      tasks.add(
          new PlanRules.Task(
              next,
              row.text("mainTask"),
              row.text("text"),
              row.text("unitsText"),
              units,
              row.codes("cooperating"),
              row.flag("open"),
              row.flag("leaders"),
              filing(row, earlier),
              day(row, "month", "day", year)));
    }
    return List.copyOf(tasks);
  }

  /** Empty where a task consists of no filing, as for all tasks of a model of before. */
  private static String filing(Row row, Values earlier) {
    boolean none = !row.has("filing") || row.textOrNone("filing").isEmpty();
    return none ? "" : Filling.kind(row, "filing", earlier);
  }

  /** The last date of a task is the task's own. */
  static List<PlanRules.Milestone> milestones(Table table, int year, Values earlier) {
    List<PlanRules.Milestone> milestones = new ArrayList<>();
    var seen = new HashSet<String>();
    for (Row row : table.list(year)) {
      Optional<PlanRules.Task> task = task(row, earlier);
      PlanRules.Milestone milestone =
          new PlanRules.Milestone(
              row.whole("task", 1, MANY),
              row.code("code"),
              row.text("name"),
              row.codes("units"),
              day(row, "month", "day", year));
      if (!seen.add(milestone.task() + milestone.code())) {
        throw row.refuse("code", "同一任务中不重复的代码");
      }
      if (task.filter(of -> milestone.due().isAfter(of.due())).isPresent()) {
        throw row.refuse("day", "不晚于任务截止日的日期");
      }
      milestones.add(milestone);
    }
    return List.copyOf(milestones);
  }

  static List<PlanRules.Phase> phases(Table table, int year) {
    List<PlanRules.Phase> phases = new ArrayList<>();
    for (Row row : table.distinct(year, "code")) {
      MonthDay from = day(row, "fromMonth", "fromDay", year);
      MonthDay to = day(row, "toMonth", "toDay", year);
      if (to.isBefore(from)) {
        throw row.refuse("toDay", "不早于起始日的日期");
      }
      if (!phases.isEmpty() && from.isBefore(phases.get(phases.size() - 1).from())) {
        throw row.refuse("fromDay", "不早于上一阶段起始日的日期：各阶段按起始日的先后列出");
      }
      phases.add(new PlanRules.Phase(row.code("code"), row.text("name"), from, to));
    }
    return List.copyOf(phases);
  }

  static List<Integer> reminders(Table table, int year) {
    List<Integer> reminders = new ArrayList<>();
    for (Row row : table.list(year)) {
      int days = row.whole("daysBefore", 1, DAYS_OF_A_YEAR);
      if (reminders.contains(days)) {
        throw row.refuse("daysBefore", "不与" + year + "年度其他行重复的天数");
      }
      reminders.add(days);
    }
    return reminders.stream().sorted(Comparator.reverseOrder()).toList();
  }

  /** Yellow, then red: each comes later than the one before. */
  static List<PlanRules.LightRule> lights(Table table, int year) {
    List<PlanRules.LightRule> lights = new ArrayList<>();
    for (Row row : table.distinct(year, "light")) {
      int next = lights.size();
      if (next >= LIGHTS.size() || !row.code("light").equals(LIGHTS.get(next))) {
        throw row.refuse("light", "依次为 " + String.join("、", LIGHTS));
      }
      int earliest = next == 0 ? 1 : lights.get(next - 1).daysLate() + 1;
      lights.add(
          new PlanRules.LightRule(
              LIGHTS.get(next), row.text("name"), row.whole("daysLate", earliest, DAYS_OF_A_YEAR)));
    }
    if (lights.size() < LIGHTS.size()) {
      throw table.refuse("“提示代码”(light)列应依次为 " + String.join("、", LIGHTS));
    }
    return List.copyOf(lights);
  }

  static PlanRules.Supervision supervision(Table table, int year) {
    Row row = table.only(year);
    return new PlanRules.Supervision(
        row.has("everyMonths") ? Reporting.months(row) : 1,
        row.whole("day", 1, LAST_DAY_OF_EVERY_MONTH),
        row.whole("workingDays", 1, DAYS_OF_A_YEAR));
  }

  static List<PlanRules.Procurement> procurement(Table table, int year) {
    return table.distinct(year, "code").stream()
        .map(r -> new PlanRules.Procurement(r.code("code"), r.text("name"), r.flag("reasoned")))
        .toList();
  }

  /** The task that a row names; none where the table of tasks could not be read. */
  static Optional<PlanRules.Task> task(Row row, Values earlier) {
    int number = row.whole("task", 1, MANY);
    Optional<List<PlanRules.Task>> tasks = earlier.find(Layout.TASKS);
    Optional<PlanRules.Task> named =
        tasks.stream().flatMap(List::stream).filter(t -> t.number() == number).findFirst();
    if (tasks.isPresent() && named.isEmpty()) {
      throw row.refuse("task", "任务表（tasks）中的序号");
    }
    return named;
  }

  private static MonthDay day(Row row, String monthColumn, String dayColumn, int year) {
    int month = row.whole(monthColumn, 1, 12);
    int day = row.whole(dayColumn, 1, YearMonth.of(year, month).lengthOfMonth());
    return MonthDay.of(month, day);
  }
}
