package org.shifan.programme;

import java.util.List;
import java.util.stream.Stream;

/** Reads what is demanded of recommendations to a ministry beyond their rows and series. */
final class Nominating {

  private static final int MOST_CHARACTERS = 10_000_000;
  private static final int MOST_REGIONS = 10_000;
  private static final int MOST_EXPERIENCES = 1_000;
  private static final String FIELD = "[a-z][A-Za-z0-9]*";
  private static final String FIELD_EXPECTED = "小写字母开头，由字母和数字组成的表单字段名";
  private static final String REGION = "{region}";

  private Nominating() {}

  static List<NominationRules.Choice> choices(Table table, int year) {
    return table.distinct(year, "code").stream()
        .map(
            row ->
                new NominationRules.Choice(row.code("code"), row.text("name"), row.requiredRule()))
        .toList();
  }

  static List<NominationRules.Extra> extras(Table table, int year, Values earlier) {
    return table.distinct(year, "kind", "list", "code").stream()
        .map(
            row ->
                new NominationRules.Extra(
                    Filling.kind(row, "kind", earlier),
                    field(row, "list"),
                    row.code("code"),
                    Filling.kind(row, "statedIn", earlier),
                    field(row, "field"),
                    row.requiredRule()))
        .toList();
  }

  static List<NominationRules.Delivery> deliveries(Table table, int year, Values earlier) {
    return table.distinct(year, "kind", "receiver").stream()
        .map(
            row ->
                new NominationRules.Delivery(
                    Filling.kind(row, "kind", earlier),
                    field(row, "list"),
                    row.code("receiver"),
                    row.text("name"),
                    step(row, earlier),
                    row.requiredRule()))
        .toList();
  }

  static List<NominationRules.Mail> mails(Table table, int year, Values earlier) {
    return table.distinct(year, "kind").stream()
        .map(
            row ->
                new NominationRules.Mail(
                    Filling.kind(row, "kind", earlier),
                    subject(row),
                    step(row, earlier),
                    row.requiredRule()))
        .toList();
  }

  static List<NominationRules.Experience> experiences(Table table, int year, Values earlier) {
    return table.distinct(year, "kind", "list", "code").stream()
        .map(
            row ->
                new NominationRules.Experience(
                    Filling.kind(row, "kind", earlier),
                    field(row, "list"),
                    row.code("code"),
                    row.text("name"),
                    row.flag("pilotOnly"),
                    row.whole("pilots", 1, MOST_REGIONS),
                    fields(row, "always"),
                    fields(row, "sections"),
                    row.whole("maxCharacters", 1, MOST_CHARACTERS),
                    row.matching("file", "[a-z][a-z0-9-]*", "材料代码的开头部分，如 \"experience-\""),
                    atLeast(row, "filed"),
                    atLeast(row, "listed"),
                    row.requiredRule()))
        .toList();
  }

  /** Nothing was demanded by models that lack the column. */
  private static int atLeast(Row row, String column) {
    return row.has(column) ? row.whole(column, 0, MOST_EXPERIENCES) : 0;
  }

  private static String field(Row row, String column) {
    return row.matching(column, FIELD, FIELD_EXPECTED);
  }

  private static List<String> fields(Row row, String column) {
    List<String> fields =
        Stream.of(row.textOrNone(column).split("\\s*[,，、]\\s*"))
            .filter(field -> !field.isEmpty())
            .toList();
    if (!fields.stream().allMatch(field -> field.matches(FIELD))) {
      throw row.refuse(column, "逗号分隔的表单字段名，没有的写 \"\"");
    }
    return fields;
  }

  private static String subject(Row row) {
    String subject = row.text("subject");
    if (!subject.contains(REGION)) {
      throw row.refuse("subject", "含有 {region} 的标题，报送单位写在该处");
    }
    return subject;
  }

  private static String step(Row row, Values earlier) {
    String step = row.code("step");
    boolean known =
        earlier
            .find(Layout.WINDOWS)
            .map(windows -> windows.stream().anyMatch(window -> window.step().equals(step)))
            .orElse(earlier.has(Layout.WINDOWS.id()));
    if (!known) {
      throw row.refuse("step", "各步骤期限（windows）中的步骤代码");
    }
    return step;
  }
}
