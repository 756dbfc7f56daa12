package org.shifan.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads what is reported after a selection: periods, what follows when one is missed, figures. */
final class Reporting {

  private static final int DAYS_OF_A_YEAR = 366;
  private static final int MANY = 100;
  private static final int MONTHS_OF_HALF_A_YEAR = 6;

  /** The periods that a calendar year is made of, in months. */
  private static final List<Integer> PERIODS = List.of(1, 3, 6);

  private static final List<String> MEASURES =
      List.of("remind", "warn", "talk", "decide", "yellow", "red");

  private static final BigDecimal HIGHEST_TARGET = BigDecimal.valueOf(1_000_000_000);

  /** A share of a whole, in per cent, is at most all of it. */
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Reporting() {}

  static List<FilingRules.Report> reports(Table table, int year, Values earlier) {
    return table.distinct(year, "kind").stream()
        .map(
            row ->
                new FilingRules.Report(
                    Filling.kind(row, "kind", earlier),
                    months(row),
                    row.whole("dueDays", 0, DAYS_OF_A_YEAR),
                    row.wholeOr(0, "copyDays", 0, DAYS_OF_A_YEAR),
                    row.requiredRule()))
        .toList();
  }

  /** The measures of each kind, the mildest first: each comes later than the one before. */
  static List<FilingRules.Measure> measures(Table table, int year, Values earlier) {
    var measures = new ArrayList<FilingRules.Measure>();
    for (Row row : table.distinct(year, "kind", "measure")) {
      FilingRules.Measure measure = measure(row, earlier);
      for (FilingRules.Measure before : measures) {
        if (before.kind().equals(measure.kind())) {
          checkLater(row, before, measure);
        }
      }
      measures.add(measure);
    }
    return measures;
  }

  static List<Target> targets(Table table, int year) {
    return table.distinct(year, "code").stream().map(Reporting::target).toList();
  }

  /** How many months a period has. */
  static int months(Row row) {
    int months = row.whole("everyMonths", 1, MONTHS_OF_HALF_A_YEAR);
    if (!PERIODS.contains(months)) {
      throw row.refuse("everyMonths", "1、3或6（个月）");
    }
    return months;
  }

  private static FilingRules.Measure measure(Row row, Values earlier) {
    int missed = row.whole("missed", 0, MANY);
    int daysLate = row.whole("daysLate", 0, DAYS_OF_A_YEAR);
    if ((missed == 0) == (daysLate == 0)) {
      throw row.refuse("daysLate", "：“连续缺报”(missed)列为0的大于0，大于0的为0");
    }
    if (!MEASURES.contains(row.text("measure"))) {
      throw row.refuse("measure", String.join("、", MEASURES) + " 之一");
    }
    return new FilingRules.Measure(
        Filling.kind(row, "kind", earlier),
        missed,
        daysLate,
        row.text("measure"),
        row.text("name"),
        row.requiredRule());
  }

  private static void checkLater(Row row, FilingRules.Measure before, FilingRules.Measure now) {
    if ((before.missed() == 0) != (now.missed() == 0)) {
      throw row.refuse("missed", "：同一事项的各行都按连续缺报次数，或者都按逾期天数");
    }
    if (now.missed() + now.daysLate() <= before.missed() + before.daysLate()) {
      String column = now.missed() == 0 ? "daysLate" : "missed";
      throw row.refuse(column, "大于同一事项上一行的值（" + (before.missed() + before.daysLate()) + "）");
    }
  }

  private static Target target(Row row) {
    BigDecimal figure = row.number("target");
    if (figure.signum() < 0 || figure.compareTo(HIGHEST_TARGET) > 0) {
      throw row.refuse("target", "0至" + HIGHEST_TARGET.toPlainString() + "的数字");
    }
    String numerator = row.textOrNone("numerator");
    String denominator = row.textOrNone("denominator");
    if (numerator.isEmpty() != denominator.isEmpty()) {
      throw row.refuse("denominator", "文字：比率写明分子和分母，不是比率的两列都写 \"\"");
    }
    Target target =
        new Target(
            row.code("code"),
            row.text("name"),
            row.textOrNone("unit"),
            figure,
            row.flag("atLeast"),
            row.flag("strive"),
            numerator,
            denominator,
            row.requiredRule());
    if (target.share() && figure.compareTo(WHOLE) > 0) {
      throw row.refuse("target", "0至100的数字：占比不超过100%");
    }
    return target;
  }
}
