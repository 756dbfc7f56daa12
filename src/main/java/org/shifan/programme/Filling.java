package org.shifan.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what filings are and what their forms hold: kinds, lists, texts, ranked series. */
final class Filling {

  private static final int DAYS_OF_A_YEAR = 366;
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_CHARACTERS = 10_000_000;

  static final String FIELD = "[a-z][A-Za-z0-9]*";
  private static final String FORM = "[a-z][A-Za-z0-9-]*";

  static final String FIELD_EXPECTED = "小写字母开头，由字母和数字组成的表单字段名";

  /** The tables among the words that say where the keys of a list are from. */
  private static final List<String> TABLES = List.of("fields", "targets");

  private Filling() {}

  static List<FilingRules.Kind> filings(Table table, int year) {
    return table.distinct(year, "kind").stream()
        .map(
            row ->
                new FilingRules.Kind(
                    row.code("kind"),
                    row.text("name"),
                    row.matching("form", FORM, "表单的 id，小写字母开头，由字母、数字和连字符组成"),
                    row.whole("graceDays", 0, DAYS_OF_A_YEAR),
                    row.whole("correctionDays", 0, DAYS_OF_A_YEAR),
                    reminders(row),
                    row.wholeOr(0, "dueDays", 0, DAYS_OF_A_YEAR),
                    row.requiredRule()))
        .toList();
  }

  static List<FilingRules.ListRule> lists(Table table, int year, Values earlier) {
    return table.distinct(year, "kind", "list").stream().map(row -> list(row, earlier)).toList();
  }

  static List<FilingRules.TextRule> texts(Table table, int year, Values earlier) {
    return table.distinct(year, "kind", "field").stream().map(row -> text(row, earlier)).toList();
  }

  static List<FilingRules.Series> series(Table table, int year, Values earlier) {
    return table.distinct(year, "kind", "list", "code").stream()
        .map(
            row ->
                new FilingRules.Series(
                    kind(row, "kind", earlier),
                    row.matching("list", FIELD, FIELD_EXPECTED),
                    row.code("code"),
                    row.text("name"),
                    row.upTo("minimum", MOST_ROWS, "maximum", row.whole("maximum", 1, MOST_ROWS)),
                    row.whole("maximum", 1, MOST_ROWS),
                    row.requiredRule()))
        .toList();
  }

  static CandidateRule candidates(Table table, int year, Values earlier) {
    Row row = table.only(year);
    String list = fieldOrNone(row, "list");
    String key = fieldOrNone(row, "key");
    if (list.isEmpty() != key.isEmpty()) {
      throw row.refuse("key", "推荐对象为列表（list）各行时的代码列；推荐对象为报送件本身的，两列都写 \"\"");
    }
    return new CandidateRule(
        kind(row, "kind", earlier),
        list,
        key,
        fieldOrNone(row, "name"),
        fieldOrNone(row, "where"),
        fieldOrNone(row, "score"),
        row.textOrNone("shows").isEmpty() ? "" : kind(row, "shows", earlier));
  }

  /** The kind of filing that a row is about: one that there is. */
  static String kind(Row row, String column, Values earlier) {
    String kind = row.code(column);
    boolean known =
        earlier
            .find(Layout.FILINGS)
            .map(kinds -> kinds.stream().anyMatch(one -> one.code().equals(kind)))
            .orElse(earlier.has(Layout.FILINGS.id()));
    if (!known) {
      throw row.refuse(column, "报送事项（filings）中的代码");
    }
    return kind;
  }

  private static FilingRules.ListRule list(Row row, Values earlier) {
    int maximum = row.whole("maximum", 0, MOST_ROWS);
    int minimum =
        maximum == 0
            ? row.whole("minimum", 0, MOST_ROWS)
            : row.upTo("minimum", MOST_ROWS, "maximum", maximum);
    String key = fieldOrNone(row, "key");
    String source = source(row, key, earlier);
    if (source.isEmpty() && row.flag("all")) {
      throw row.refuse("all", " false：没有来源（source）的列表没有应当齐备的代码");
    }
    checkNumber(row, minimum, maximum, codes(source, earlier));
    return new FilingRules.ListRule(
        kind(row, "kind", earlier),
        row.matching("list", FIELD, FIELD_EXPECTED),
        row.text("name"),
        minimum,
        maximum,
        key,
        source,
        row.flag("all"),
        row.flag("mayAdd"),
        row.requiredRule());
  }

  /** How many codes the table has that a list's keys are from, where they are from one. */
  private static OptionalInt codes(String source, Values earlier) {
    Optional<? extends List<?>> table =
        switch (source) {
          case "fields" -> earlier.find(Layout.FIELDS);
          case "targets" -> earlier.find(Layout.TARGETS);
          default -> Optional.empty();
        };
    return table.stream().mapToInt(List::size).findFirst();
  }

  /** A list that could not be filled in, whatever one writes, is refused where it is made. */
  private static void checkNumber(Row row, int minimum, int maximum, OptionalInt codes) {
    if (codes.isEmpty()) {
      return;
    }
    int size = codes.getAsInt();
    if (minimum > size && !row.flag("mayAdd")) {
      throw row.refuse("minimum", "0至%d的整数：来源（source）中只有%d个代码".formatted(size, size));
    }
    if (row.flag("all") && maximum > 0 && maximum < size) {
      throw row.refuse("maximum", "0（不限）或者不小于%d的整数：来源（source）中的%d个代码都要列出".formatted(size, size));
    }
  }

  /** Where the keys are from, of which tables are known here: a list with a source has a key. */
  private static String source(Row row, String key, Values earlier) {
    String source = row.textOrNone("source").isEmpty() ? "" : row.code("source");
    if (TABLES.contains(source) && !earlier.has(source)) {
      throw row.refuse("source", "本模型中的决策表，或者其他代码来源；没有来源的写 \"\"");
    }
    if (!source.isEmpty() && key.isEmpty()) {
      throw row.refuse("key", "列表中的列名：有来源（source）的列表要有代码列");
    }
    return source;
  }

  private static FilingRules.TextRule text(Row row, Values earlier) {
    int maximum = row.whole("maxCharacters", 0, MOST_CHARACTERS);
    int minimum =
        maximum == 0
            ? row.whole("minCharacters", 1, MOST_CHARACTERS)
            : row.upTo("minCharacters", MOST_CHARACTERS, "maxCharacters", maximum);
    return new FilingRules.TextRule(
        kind(row, "kind", earlier),
        row.matching("field", FIELD + "(\\." + FIELD + ")?", FIELD_EXPECTED + "，列表中的列写作 列表.列"),
        row.text("name"),
        maximum,
        minimum,
        row.requiredRule());
  }

  private static String fieldOrNone(Row row, String column) {
    return row.textOrNone(column).isEmpty() ? "" : row.matching(column, FIELD, FIELD_EXPECTED);
  }

  private static List<Integer> reminders(Row row) {
    String days = row.textOrNone("remindDays");
    if (days.isEmpty()) {
      return List.of();
    }
    List<Integer> read = new ArrayList<>();
    int before = DAYS_OF_A_YEAR + 1;
    for (String day : days.split("\\s*[,，、]\\s*")) {
      int number = day.matches("[1-9]\\d{0,2}") ? Integer.parseInt(day) : before;
      if (number >= before) {
        throw row.refuse("remindDays", "由大到小、以逗号分隔的天数（1至366），如 \"30,7\"；不提醒的写 \"\"");
      }
      read.add(number);
      before = number;
    }
    return List.copyOf(read);
  }
}
