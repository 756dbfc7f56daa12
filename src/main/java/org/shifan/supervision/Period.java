package org.shifan.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of the calendar year that is reported on: a month, a quarter or a half year.
 *
 * @param first its first month
 * @param months how many months it has: 1, 3 or 6
 */
public record Period(YearMonth first, int months) {

  private static final int YEAR = 12;
  private static final int QUARTER = 3;
  private static final int HALF = 6;
  private static final String NUMERALS = "一二三四";
  private static final Pattern CODE =
      Pattern.compile("(\\d{4})-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2]))");

  /**
   * The period with this code: 2015-Q3, 2015-H2, 2015-07.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static Period of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "period is '%s', expected such as 2015-Q3, 2015-H2 or 2015-07"
                        .formatted(code)));
  }

  /** The same; empty for any other text. */
  public static Optional<Period> find(String code) {
    Matcher parts = CODE.matcher(code);
    return parts.matches() ? Optional.of(read(parts)) : Optional.empty();
  }

  private static Period read(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) != null) {
      return numbered(year, Integer.parseInt(parts.group(2)), QUARTER);
    }
    return parts.group(3) == null
        ? numbered(year, Integer.parseInt(parts.group(4)), 1)
        : numbered(year, Integer.parseInt(parts.group(3)), HALF);
  }

  private static Period numbered(int year, int number, int months) {
    return new Period(YearMonth.of(year, (number - 1) * months + 1), months);
  }

  /** The period of so many months in which a day lies. */
  public static Period around(LocalDate day, int months) {
    return numbered(day.getYear(), (day.getMonthValue() - 1) / months + 1, months);
  }

  /** The periods of so many months whose last day is neither before {@code from} nor after it. */
  public static List<Period> between(LocalDate from, LocalDate until, int months) {
    return Stream.iterate(
            around(from, months), period -> !period.lastDay().isAfter(until), Period::next)
        .toList();
  }

  /** The period after it. */
  public Period next() {
    return new Period(first.plusMonths(months), months);
  }

  /** Its last day: only then all of it can be reported. */
  public LocalDate lastDay() {
    return first.plusMonths(months - 1L).atEndOfMonth();
  }

  /** Its code, such as 2015-Q3. */
  public String code() {
    return switch (months) {
      case 1 -> first.toString();
      case QUARTER -> first.getYear() + "-Q" + number();
      default -> first.getYear() + "-H" + number();
    };
  }

  /** As officials write it, such as 2015年第三季度. */
  public String label() {
    String year = first.getYear() + "年";
    return switch (months) {
      case 1 -> year + first.getMonthValue() + "月";
      case QUARTER -> year + "第" + NUMERALS.charAt(number() - 1) + "季度";
      default -> year + (first.getMonthValue() > YEAR / 2 ? "下半年" : "上半年");
    };
  }

  private int number() {
    return (first.getMonthValue() - 1) / months + 1;
  }
}
