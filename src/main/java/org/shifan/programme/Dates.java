package org.shifan.programme;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Reads the windows, the days of the procedure and the public notice (SD64-06 to -09, -13). */
final class Dates {

  /** A note falls due in every month, February included. */
  private static final int LAST_DAY_OF_EVERY_MONTH = 28;

  private static final int DAYS_OF_A_YEAR = 366;
  private static final int MOST_YEARS_LATER = 10;

  private Dates() {}

  static List<Window> windows(Table table, int year) {
    var windows = new ArrayList<Window>();
    Window before = null;
    for (Row row : table.distinct(year, "step")) {
      Window window = window(row, year);
      if (before != null && !window.lastDay(year).isAfter(before.lastDay(year))) {
        throw row.refuse("day", "上一步骤截止日（%s）之后的日期".formatted(day(before)));
      }
      windows.add(window);
      before = window;
    }
    return windows;
  }

  static Procedure procedure(Table table, int year) {
    Row row = table.only(year);
    return new Procedure(
        row.whole("extensionHoldDays", 1, DAYS_OF_A_YEAR),
        row.whole("correctionDays", 1, DAYS_OF_A_YEAR),
        row.whole("progressDay", 1, LAST_DAY_OF_EVERY_MONTH),
        row.whole("conflictDays", 1, DAYS_OF_A_YEAR));
  }

  static Rules.Notice notice(Table table, int year) {
    return new Rules.Notice(table.only(year).whole("workingDays", 1, DAYS_OF_A_YEAR));
  }

  private static Window window(Row row, int year) {
    int later = row.wholeOr(0, "yearsLater", 0, MOST_YEARS_LATER);
    int month = row.whole("month", 1, 12);
    int day = row.whole("day", 1, YearMonth.of(year + later, month).lengthOfMonth());
    return new Window(
        row.code("step"), row.text("name"), MonthDay.of(month, day), later, row.requiredRule());
  }

  private static String day(Window window) {
    return "%d月%d日".formatted(window.day().getMonthValue(), window.day().getDayOfMonth());
  }
}
