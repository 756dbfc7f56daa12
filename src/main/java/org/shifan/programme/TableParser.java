package org.shifan.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/**
 * Turns one decision into a {@link Table}, refusing a form that the {@link Layout} does not know.
 */
final class TableParser {

  private final Decision decision;
  private final DecisionTable table;
  private final TableKind<?> kind;
  private final String place;
  private final List<Table.Column> columns;

  TableParser(Decision decision, DecisionTable table, TableKind<?> kind) {
    this.decision = decision;
    this.table = table;
    this.kind = kind;
    this.place = Table.place(decision.getId(), decision.getName());
    this.columns = table.getOutputs().stream().map(TableParser::column).toList();
  }

  Table parse() {
    checkColumns();
    String fallback = DecisionModel.rule(decision, null);
    var rows = new ArrayList<Row>();
    for (Rule rule : table.getRules()) {
      rows.add(row(rows.size() + 1, rule, fallback));
    }
    String hitPolicy = table.getHitPolicy().toString();
    return new Table(decision.getId(), decision.getName(), hitPolicy, columns, rows);
  }

  private void checkColumns() {
    var inputs = table.getInputs().stream().map(i -> text(i.getInputExpression())).toList();
    if (!inputs.equals(List.of(Layout.YEAR))) {
      throw refuse("的输入列为 " + String.join("、", inputs) + "，应只有 year（年度）一列");
    }
    var names = columns.stream().map(Table.Column::name).toList();
    for (String expected : kind.columns(names)) {
      if (names.indexOf(expected) < 0 || names.indexOf(expected) != names.lastIndexOf(expected)) {
        throw refuse("应有且只有一个“" + expected + "”列，现有列：" + String.join("、", names));
      }
    }
  }

  private Row row(int number, Rule rule, String fallback) {
    var entries = List.copyOf(rule.getOutputEntries());
    if (entries.size() != columns.size() || rule.getInputEntries().size() != 1) {
      throw refuse("第%d行有%d个输出值，应为%d个".formatted(number, entries.size(), columns.size()));
    }
    String year = text(rule.getInputEntries().iterator().next());
    var years = Years.of(year);
    if (years.isEmpty()) {
      String value = year.isBlank() ? "空" : year;
      throw refuse("第%d行“年度”(year)列的值为 %s，应为%s".formatted(number, value, Years.EXPECTED));
    }
    var cells = new LinkedHashMap<String, Row.Cell>();
    for (int i = 0; i < columns.size(); i++) {
      Table.Column column = columns.get(i);
      checkLanguage(number, column, entries.get(i));
      String text = text(entries.get(i));
      cells.put(column.name(), new Row.Cell(column, text, Feel.value(text)));
    }
    return new Row(
        place,
        number,
        years.get(),
        DecisionModel.rule(rule, fallback),
        DecisionModel.note(rule),
        cells);
  }

  private void checkLanguage(int number, Table.Column column, OutputEntry entry) {
    String language = entry.getExpressionLanguage();
    if (language != null && !language.toLowerCase(Locale.ROOT).contains("feel")) {
      throw refuse(
          "第%d行“%s”(%s)列的表达式语言为 %s，应为 FEEL"
              .formatted(number, column.label(), column.name(), language));
    }
  }

  private InvalidRules refuse(String problem) {
    return new InvalidRules(place + problem);
  }

  private static Table.Column column(Output output) {
    String label = output.getLabel() == null ? output.getName() : output.getLabel();
    var allowed = output.getOutputValues();
    return new Table.Column(output.getName(), label, allowed == null ? null : text(allowed));
  }

  private static String text(LiteralExpression expression) {
    return expression == null || expression.getText() == null
        ? ""
        : expression.getText().getTextContent().strip();
  }

  private static String text(UnaryTests tests) {
    return tests.getText() == null ? "" : tests.getText().getTextContent().strip();
  }
}
