package org.shifan.programme;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Reads the windows, the days of the procedure and the public notice (SD64-06 to -09, -13). */
final class Dates {

  /** The steps whose deadlines the flow waits for, in their order (SD64-02). */
  private static final List<String> STEPS = List.of("application", "recommendation", "review");

  /** A note falls due in every month, February included. */
  private static final int LAST_DAY_OF_EVERY_MONTH = 28;

  private static final int DAYS_OF_A_YEAR = 366;

  private Dates() {}

  static List<Rules.Window> windows(Table table, int year) {
    var windows = new ArrayList<Rules.Window>();
    for (Row row : table.distinct(year, "step")) {
      MonthDay deadline = deadline(row, year);
      if (!windows.isEmpty()) {
        MonthDay before = windows.get(windows.size() - 1).deadline();
        if (!deadline.isAfter(before)) {
          String expected = "上一步骤截止日（%d月%d日）之后的日期";
          throw row.refuse(
              "day", expected.formatted(before.getMonthValue(), before.getDayOfMonth()));
        }
      }
      String rule = row.requiredRule();
      windows.add(new Rules.Window(row.code("step"), row.text("name"), deadline, rule));
    }
    List<String> steps = windows.stream().map(Rules.Window::step).toList();
    if (!steps.stream().filter(STEPS::contains).toList().equals(STEPS)) {
      throw table.refuse(
          "“步骤代码”(step)列在" + year + "年度为 " + steps + "，应依次含有 " + String.join("、", STEPS));
    }
    return windows;
  }

  static Rules.Procedure procedure(Table table, int year) {
    Row row = table.only(year);
    return new Rules.Procedure(
        row.whole("extensionHoldDays", 1, DAYS_OF_A_YEAR),
        row.whole("correctionDays", 1, DAYS_OF_A_YEAR),
        row.whole("progressDay", 1, LAST_DAY_OF_EVERY_MONTH),
        row.whole("conflictDays", 1, DAYS_OF_A_YEAR));
  }

  static Rules.Notice notice(Table table, int year) {
    return new Rules.Notice(table.only(year).whole("workingDays", 1, DAYS_OF_A_YEAR));
  }

  private static MonthDay deadline(Row row, int year) {
    int month = row.whole("month", 1, 12);
    int day = row.whole("day", 1, YearMonth.of(year, month).lengthOfMonth());
    return MonthDay.of(month, day);
  }
}
