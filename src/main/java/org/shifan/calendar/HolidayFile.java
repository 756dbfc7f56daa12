package org.shifan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.shifan.facts.FactFile;

/** Reads {@code holidays.csv} and refuses what cannot be true, with the line it stands in. */
final class HolidayFile {

  static final String NAME = "holidays.csv";
  static final String HEADER = "date,kind,name";

  private HolidayFile() {}

  /** What the file says of a date: true where it is a make-up working day, false for a holiday. */
  static Map<LocalDate, Boolean> read(FactFile file) {
    Map<LocalDate, Boolean> days = new HashMap<>();
    for (FactFile.Line line : file.lines()) {
      LocalDate date = date(line);
      if (days.put(date, workday(line, date)) != null) {
        throw line.refuse(date.toString(), "each date once");
      }
    }
    return Map.copyOf(days);
  }

  static boolean weekend(LocalDate date) {
    return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  private static LocalDate date(FactFile.Line line) {
    String value = line.values().get(0);
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw line.refuse(value, "a date such as 2021-10-01");
    }
  }

  private static boolean workday(FactFile.Line line, LocalDate date) {
    String kind = line.values().get(1);
    if (line.values().get(2).isEmpty()) {
      throw line.refuse("", "the holiday's name");
    }
    return switch (kind) {
      case "holiday" -> false;
      case "workday" -> {
        if (!weekend(date)) {
          throw line.refuse(date + " workday", "a make-up working day on a Saturday or Sunday");
        }
        yield true;
      }
      default -> throw line.refuse(kind, "holiday or workday");
    };
  }
}
