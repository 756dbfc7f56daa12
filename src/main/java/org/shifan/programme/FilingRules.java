package org.shifan.programme;

import java.util.List;
import java.util.Optional;

/**
 * What a programme demands of its filings: what one office fills in by a date, others sign and
 * others receive. A kind without rows in a table is not bound by it.
 *
 * @param kinds the kinds of filings
 * @param lists how many rows the lists of their forms have, and of what
 * @param texts how long the texts of their forms are
 * @param days between which days those of their forms lie
 * @param series the ranked series within their lists
 * @param reports how often a filing is to be repeated
 * @param measures what follows when one is missed or late
 */
public record FilingRules(
    List<Kind> kinds,
    List<ListRule> lists,
    List<TextRule> texts,
    List<DayRule> days,
    List<Series> series,
    List<Report> reports,
    List<Measure> measures) {

  static FilingRules of(Values values) {
    return new FilingRules(
        values.of(Layout.FILINGS),
        values.rows(Layout.LISTS),
        values.rows(Layout.TEXTS),
        values.rows(Layout.DAYS),
        values.rows(Layout.SERIES),
        values.rows(Layout.REPORTS),
        values.rows(Layout.MEASURES));
  }

  /** What is said of one kind of filing. */
  private interface OfKind {

    String kind();
  }

  /**
   * A kind of filing.
   *
   * @param code its code, such as {@code plan}
   * @param name what officials call it
   * @param form the id of the form it is filled in on
   * @param graceDays calendar days after the due date until it closes; 0 closes it at the due date
   * @param correctionDays working days for a correction after it was returned
   * @param remindDays how many calendar days before the due date the filer is reminded, the
   *     earliest reminder first
   * @param dueDays calendar days after it was opened on the last of which it is due, where neither
   *     a window nor its caller says when; 0 where one of them does
   * @param rule the rule that demands it
   */
  public record Kind(
      String code,
      String name,
      String form,
      int graceDays,
      int correctionDays,
      List<Integer> remindDays,
      int dueDays,
      String rule) {}

  /**
   * A list of rows in the form of a kind.
   *
   * @param list the field that is the list
   * @param name what officials call it
   * @param minimum how many rows at least
   * @param maximum how many rows at most; 0 where there is no limit
   * @param key the column whose value no two rows share; empty where there is none
   * @param source where the keys are from: the table {@code fields} or {@code targets}, a kind of
   *     filing or what a module contributes; empty where they are free
   * @param all whether every code of the source must have its row
   * @param mayAdd whether keys outside of the source are taken too, each with its {@code name}
   */
  public record ListRule(
      String kind,
      String list,
      String name,
      int minimum,
      int maximum,
      String key,
      String source,
      boolean all,
      boolean mayAdd,
      String rule)
      implements OfKind {}

  /**
   * A text in the form of a kind, counted in 字数 as {@link Characters} does.
   *
   * @param field the field, or {@code list.column}
   * @param name what officials call it
   * @param maxCharacters at most; 0 where there is no limit
   * @param minCharacters at least
   */
  public record TextRule(
      String kind, String field, String name, int maxCharacters, int minCharacters, String rule)
      implements OfKind {}

  /**
   * A day in the form of a kind, and between which others it lies, both included.
   *
   * @param field the field, or {@code list.column}
   * @param name what officials call it
   * @param from the earliest: {@code today}, {@code opened} (the round), a field of the form; empty
   *     where there is none
   * @param until the latest, in the same words
   */
  public record DayRule(
      String kind, String field, String name, String from, String until, String rule)
      implements OfKind {

    /** The word for the day of submission. */
    public static final String TODAY = "today";

    /** The word for the day on which the round was opened. */
    public static final String OPENED = "opened";
  }

  /**
   * A series within a list whose rows have {@code series} and {@code rank}: its ranks run from 1
   * without gap.
   *
   * @param code the value of {@code series}, such as {@code extra}
   * @param name what officials call it
   * @param minimum how many rows at least
   * @param maximum how many rows at most
   */
  public record Series(
      String kind, String list, String code, String name, int minimum, int maximum, String rule)
      implements OfKind {}

  /**
   * A filing that is due again after each period.
   *
   * @param everyMonths the period's length: 1, 3 or 6 months of the calendar year
   * @param dueDays calendar days after the period's end on the last of which it is due
   * @param copyDays calendar days after its receipt on the last of which its copies are read; 0
   *     where it has none
   */
  public record Report(String kind, int everyMonths, int dueDays, int copyDays, String rule)
      implements OfKind {}

  /**
   * What follows when a report is missed or late; one of the two numbers is 0.
   *
   * @param missed how many missed in a row bring it about
   * @param daysLate from how many calendar days after the due date on
   * @param measure its code: remind, warn, talk, decide, yellow, red
   * @param name what officials call it
   */
  public record Measure(
      String kind, int missed, int daysLate, String measure, String name, String rule)
      implements OfKind {}

  /**
   * The kind with this code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Kind kind(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no kind of filing '" + code + "'"));
  }

  /** The kind with this code, if there is one. */
  Optional<Kind> find(String code) {
    return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** The rules of the lists in a kind's form. */
  public List<ListRule> lists(String kind) {
    return of(kind, lists);
  }

  /** The rules of the texts in a kind's form. */
  public List<TextRule> texts(String kind) {
    return of(kind, texts);
  }

  /** The rules of the days in a kind's form. */
  public List<DayRule> days(String kind) {
    return of(kind, days);
  }

  /** The ranked series in a kind's form. */
  public List<Series> series(String kind) {
    return of(kind, series);
  }

  /** How often a kind is to be repeated, where it is. */
  public Optional<Report> report(String kind) {
    return of(kind, reports).stream().findFirst();
  }

  /** What follows when one of this kind is missed or late, the mildest first. */
  public List<Measure> measures(String kind) {
    return of(kind, measures);
  }

  private static <T extends OfKind> List<T> of(String kind, List<T> all) {
    return all.stream().filter(one -> one.kind().equals(kind)).toList();
  }
}
