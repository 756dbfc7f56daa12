package org.shifan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** When a day named by a document is over, and how officials read dates and times. */
public final class Deadlines {

  /** The zone of every date and deadline: Asia/Shanghai. */
  public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);

  private Deadlines() {}

  /** 24:00 of that day in Beijing: the first instant that is too late. */
  public static Instant endOfDay(LocalDate day) {
    return day.plusDays(1).atStartOfDay(BEIJING).toInstant();
  }

  /** Whether an instant is before the deadline: the deadline itself is too late. */
  public static boolean inTime(Instant now, Instant deadline) {
    return now.isBefore(deadline);
  }

  /** The date that an instant falls on in Beijing. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, BEIJING);
  }

  /** The last day that a deadline leaves: for 24:00 the day that ends then. */
  public static LocalDate lastDayOf(Instant deadline) {
    return dateOf(deadline.minusNanos(1));
  }

  /** Days in Beijing until the last day that a deadline leaves: 0 on that day, then negative. */
  public static int daysLeft(Instant now, Instant deadline) {
    return (int) ChronoUnit.DAYS.between(dateOf(now), lastDayOf(deadline));
  }

  /** A day as officials write it, such as 2021年10月31日. */
  public static String format(LocalDate day) {
    return DAY.format(day);
  }

  /** A month as officials write it, such as 2021年10月. */
  public static String format(YearMonth month) {
    return MONTH.format(month);
  }

  /** An instant in Beijing, midnight as the end of the day before: 2021年10月31日24:00. */
  public static String format(Instant instant) {
    ZonedDateTime time = instant.atZone(BEIJING);
    if (time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return format(time.toLocalDate().minusDays(1)) + "24:00";
    }
    return format(time.toLocalDate()) + TIME.format(time);
  }
}
