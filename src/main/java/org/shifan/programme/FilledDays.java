package org.shifan.programme;

import java.util.List;

/** Reads between which days those that are filled in lie. */
final class FilledDays {

  private FilledDays() {}

  static List<FilingRules.DayRule> read(Table table, int year, Values earlier) {
    return table.distinct(year, "kind", "field").stream().map(row -> day(row, earlier)).toList();
  }

  private static FilingRules.DayRule day(Row row, Values earlier) {
    String from = bound(row, "from");
    String until = bound(row, "until");
    if (from.isEmpty() && until.isEmpty()) {
      throw row.refuse("until", "日期的期限：from、until 至少写一列");
    }
    return new FilingRules.DayRule(
        Filling.kind(row, "kind", earlier),
        row.matching(
            "field",
            Filling.FIELD + "(\\." + Filling.FIELD + ")?",
            Filling.FIELD_EXPECTED + "，列表中的列写作 列表.列"),
        row.text("name"),
        from,
        until,
        row.requiredRule());
  }

  private static String bound(Row row, String column) {
    return row.textOrNone(column).isEmpty()
        ? ""
        : row.matching(column, Filling.FIELD, "today（提交之日）、opened（启动之日）或者表单字段名；不限的写 \"\"");
  }
}
