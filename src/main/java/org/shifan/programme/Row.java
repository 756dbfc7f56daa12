package org.shifan.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * One row of a decision table: its cells as typed values, and every refusal with its place.
 *
 * @param table how messages name the table
 * @param number the row's number as the Modeler shows it, from 1
 * @param years the years it is in force for
 * @param rule the rule its annotation names first, else the one its table names; null if neither
 * @param note the row's annotation: its rule with the clause that it quotes; empty where it has
 *     none
 * @param cells the cells by column name
 */
record Row(
    String table,
    int number,
    SortedSet<Integer> years,
    String rule,
    String note,
    Map<String, Cell> cells) {

  /** A cell: its column, its FEEL text, and the value of that; null where it has none. */
  record Cell(Table.Column column, String text, Object value) {}

  /** A text, not blank, exactly as written. */
  String text(String column) {
    if (value(column) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw refuse(column, "加英文双引号的文字，如 \"text\"");
  }

  /** Whether the table has this column. */
  boolean has(String column) {
    return cells.containsKey(column);
  }

  /** A text that may be empty, written as such. */
  String textOrNone(String column) {
    if (value(column) instanceof String text) {
      return text.strip();
    }
    throw refuse(column, "加英文双引号的文字，没有的写 \"\"");
  }

  /** A code of lower-case letters, digits and hyphens, as forms and addresses use it. */
  String code(String column) {
    return matching(column, "[a-z][a-z0-9-]*", "小写字母开头，由小写字母、数字和连字符组成的代码");
  }

  /** A text of this form. */
  String matching(String column, String form, String expected) {
    String text = text(column);
    if (!text.matches(form)) {
      throw refuse(column, expected);
    }
    return text;
  }

  /** A list written as one text with commas, such as {@code "docx,pdf"}. */
  List<String> words(String column) {
    List<String> words = List.of(text(column).split("\\s*[,，、]\\s*"));
    if (words.isEmpty() || !words.stream().allMatch(word -> word.matches("[a-z0-9]+"))) {
      throw refuse(column, "逗号分隔的小写字母或数字，不带点，如 \"docx,pdf\"");
    }
    return words;
  }

  /**
   * Codes written as one text with commas, such as {@code "minzheng,all-townships"}; may be none.
   */
  List<String> codes(String column) {
    String text = textOrNone(column);
    List<String> codes = text.isEmpty() ? List.of() : List.of(text.split("\\s*[,，、]\\s*"));
    if (!codes.stream().allMatch(code -> code.matches("[a-z][a-z0-9-]*"))) {
      throw refuse(column, "逗号分隔的代码，如 \"minzheng,all-townships\"，没有的写 \"\"");
    }
    return codes;
  }

  boolean flag(String column) {
    if (value(column) instanceof Boolean flag) {
      return flag;
    }
    throw refuse(column, " true 或 false");
  }

  /** A whole number between the bounds, both included. */
  int whole(String column, int from, int to) {
    BigDecimal number = number(column);
    boolean inside =
        number.compareTo(BigDecimal.valueOf(from)) >= 0
            && number.compareTo(BigDecimal.valueOf(to)) <= 0;
    if (!inside || number.stripTrailingZeros().scale() > 0) {
      throw refuse(column, from + "至" + to + "的整数");
    }
    return number.intValueExact();
  }

  /** The same of a column that a model of before does not have. */
  int wholeOr(int absent, String column, int from, int to) {
    return has(column) ? whole(column, from, to) : absent;
  }

  /** A whole number from 0 that is not above the value of another column. */
  int upTo(String column, int most, String other, int value) {
    int number = whole(column, 0, most);
    if (number > value) {
      String label = cells.get(other).column().label();
      throw refuse(column, "不大于“%s”(%s)列的值（%d）".formatted(label, other, value));
    }
    return number;
  }

  BigDecimal number(String column) {
    if (value(column) instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    throw refuse(column, "不加引号的数字");
  }

  /** The rule this row stands on; refused where neither the row nor its table names one. */
  String requiredRule() {
    if (rule == null) {
      throw new InvalidRules("%s第%d行的说明（Annotations）没有规则编号，应写明，如 SD64-06".formatted(table, number));
    }
    return rule;
  }

  /** The rule that its annotation names last; the one it stands on where it names none. */
  String lastRule() {
    return DecisionModel.rules(note).reduce((former, next) -> next).orElse(rule);
  }

  InvalidRules refuse(String column, String expected) {
    Cell cell = cells.get(column);
    String label = cell.column().label();
    String value = cell.text().isBlank() ? "空" : cell.text();
    return new InvalidRules(
        "%s第%d行“%s”(%s)列的值为 %s，应为%s".formatted(table, number, label, column, value, expected));
  }

  private Object value(String column) {
    Cell cell = cells.get(column);
    Object value = cell.value();
    if (value == null && !cell.text().isBlank()) {
      throw refuse(column, "正确的 FEEL 值（文字加英文双引号，数字不加）");
    }
    String allowed = cell.column().allowed();
    if (value != null && allowed != null && !Feel.allows(allowed, value)) {
      throw refuse(column, "该列允许的值 " + allowed);
    }
    return value;
  }
}
