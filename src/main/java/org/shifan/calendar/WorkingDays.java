package org.shifan.calendar;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.shifan.facts.FactFile;
import org.shifan.facts.FactFiles;

/**
 * The working days of the State Council's yearly arrangements (国务院办公厅节假日安排): Monday to Friday
 * without holidays, with the make-up working days at weekends. Dates are Beijing dates.
 *
 * <p>A year counts as covered when its fixed holidays of 1 January, 1 May and 1 October are in the
 * file: an arrangement reaches into the next year now and then, which does not make that year
 * known.
 */
public final class WorkingDays {

  private static final List<MonthDay> FIXED =
      List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1));

  private final Map<LocalDate, Boolean> arranged;
  private final SortedSet<Integer> years = new TreeSet<>();

  private WorkingDays(Map<LocalDate, Boolean> arranged) {
    this.arranged = arranged;
    arranged.keySet().stream().map(LocalDate::getYear).filter(this::complete).forEach(years::add);
  }

  /**
   * Reads the arrangements from a text with the columns {@code date,kind,name}; {@code kind} is
   * holiday or workday.
   *
   * @param source where the text is from, for messages
   * @throws org.shifan.facts.FactFileException with line, value and expectation
   */
  public static WorkingDays read(String source, Reader in) {
    return of(FactFile.read(source, in, HolidayFile.HEADER));
  }

  /** Reads {@code holidays.csv}: the administrator's where there is one, else the packaged one. */
  public static WorkingDays from(FactFiles files) {
    return of(files.open(HolidayFile.NAME, HolidayFile.HEADER));
  }

  private static WorkingDays of(FactFile file) {
    return new WorkingDays(HolidayFile.read(file));
  }

  /**
   * Whether people work on that day.
   *
   * @throws IllegalArgumentException in Chinese, for a year that the file does not cover
   */
  public boolean isWorkingDay(LocalDate date) {
    if (!years.contains(date.getYear())) {
      throw new IllegalArgumentException(
          "没有%d年的节假日安排，无法推算工作日：现有年份：%s。请系统管理员按国务院办公厅通知补齐 holidays.csv 中%d年的放假和调休日期（至少含1月1日、5月1日、10月1日）。"
              .formatted(date.getYear(), covered(), date.getYear()));
    }
    return arranged.getOrDefault(date, !HolidayFile.weekend(date));
  }

  /**
   * The last of a number of working days, counted from the day after {@code from}: 民法典第二百零一条
   * 按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算.
   *
   * @param days working days, at least 1
   * @throws IllegalArgumentException for fewer than 1, or where the count leaves the covered years
   */
  public LocalDate plus(LocalDate from, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("工作日天数为%d：应为1以上的整数。".formatted(days));
    }
    LocalDate date = from;
    for (int left = days; left > 0; ) {
      date = date.plusDays(1);
      left -= isWorkingDay(date) ? 1 : 0;
    }
    return date;
  }

  /** 24:00 in Beijing of the last of a number of working days; refuses as {@link #plus}. */
  public Instant endOf(LocalDate from, int days) {
    return Deadlines.endOfDay(plus(from, days));
  }

  /**
   * How many working days lie after {@code from}, up to and with {@code to}: the reverse of {@link
   * #plus}. 0 where {@code to} is not after {@code from}.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (!to.isAfter(from)) {
      return 0;
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** Tells one arrangement from another: the same for the same days. */
  public String digest() {
    byte[] days = new TreeMap<>(arranged).toString().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(days).toString();
  }

  private boolean complete(int year) {
    return FIXED.stream().allMatch(day -> Boolean.FALSE.equals(arranged.get(day.atYear(year))));
  }

  private String covered() {
    return years.isEmpty() ? "无" : String.join("、", years.stream().map(String::valueOf).toList());
  }
}
