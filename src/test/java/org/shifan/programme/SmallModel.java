package org.shifan.programme;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A decision model of a few lists that a test writes, all for the year 2015 and under one rule.
 *
 * @param programme its id
 * @param tables the columns, then the rows, of each table
 */
public record SmallModel(String programme, Map<String, List<List<String>>> tables) {

  /** The tables that have one row a year. */
  private static final List<String> SINGLE = List.of("selection", "scale", "candidates");

  /** The rule that all rows name. */
  static final String RULE = "XJ2015-09";

  /** A model without any table. */
  public static SmallModel of(String programme) {
    return new SmallModel(programme, Map.of());
  }

  /** With this table; columns and cells stand between bars. */
  public SmallModel with(String table, String columns, String... rows) {
    List<List<String>> lines = new ArrayList<>(List.of(cells(columns)));
    Arrays.stream(rows).map(SmallModel::cells).forEach(lines::add);
    return changed(table, old -> lines);
  }

  SmallModel without(String table) {
    Map<String, List<List<String>>> others = new LinkedHashMap<>(tables);
    others.remove(table);
    return new SmallModel(programme, others);
  }

  /** With this row at the end of a table. */
  SmallModel row(String table, String row) {
    return changed(
        table,
        lines -> {
          List<List<String>> more = new ArrayList<>(lines);
          more.add(cells(row));
          return more;
        });
  }

  /** With this cell in a table's first row. */
  SmallModel cell(String table, String column, String feel) {
    return changed(
        table,
        lines -> {
          List<List<String>> other = new ArrayList<>(lines);
          List<String> row = new ArrayList<>(lines.get(1));
          row.set(lines.get(0).indexOf(column), feel);
          other.set(1, row);
          return other;
        });
  }

  RulesReader reader() {
    return RulesReader.of(new ByteArrayInputStream(xml().getBytes(StandardCharsets.UTF_8)));
  }

  /** Its rules, checked. */
  public Rules rules() {
    RulesReader reader = reader();
    reader.validate(List.of());
    return reader.forYear(2015);
  }

  /** The file's text. */
  public String xml() {
    String decisions =
        tables.entrySet().stream()
            .map(table -> decision(table.getKey(), table.getValue()))
            .collect(Collectors.joining());
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="%s" name="x" namespace="x">
          <knowledgeSource id="policyDocument" name="试点方案"><description>XJ2015-01</description></knowledgeSource>
          %s
        </definitions>
        """
        .formatted(programme, decisions);
  }

  private SmallModel changed(String table, UnaryOperator<List<List<String>>> change) {
    Map<String, List<List<String>>> all = new LinkedHashMap<>(tables);
    all.put(table, change.apply(all.get(table)));
    return new SmallModel(programme, all);
  }

  private String decision(String table, List<List<String>> lines) {
    String id = programme + "_" + table;
    StringBuilder xml = new StringBuilder();
    xml.append(
        "<decision id=\"%s\" name=\"%s\"><decisionTable hitPolicy=\"%s\">\n"
            .formatted(id, table, SINGLE.contains(table) ? "UNIQUE" : "RULE ORDER"));
    xml.append(
        "<input><inputExpression typeRef=\"integer\"><text>year</text></inputExpression></input>\n");
    lines.get(0).forEach(column -> xml.append("<output name=\"" + column + "\"/>\n"));
    lines.stream().skip(1).forEach(row -> xml.append(rule(row)));
    return xml + "</decisionTable></decision>\n";
  }

  private static String rule(List<String> row) {
    return row.stream()
        .map(cell -> "<outputEntry><text>" + cell + "</text></outputEntry>")
        .collect(
            Collectors.joining(
                "\n",
                "<rule><description>"
                    + RULE
                    + "</description><inputEntry><text>2015</text></inputEntry>",
                "</rule>\n"));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).toList();
  }
}
