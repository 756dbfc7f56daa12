package org.shifan.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what an application contains: materials and innovation fields (SD64-04 to -06, -17, -23).
 */
final class Content {

  private static final int MOST_FILES = 1_000;
  private static final int LARGEST_MEGABYTES = 1_024;

  private Content() {}

  static List<Rules.MaterialKind> materials(Table table, int year) {
    return table.distinct(year, "code").stream().map(Content::material).toList();
  }

  /**
   * The fields in the order of their first rows; the sub-points of a field in the order of rows.
   */
  static List<Rules.Field> fields(Table table, int year) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<String>> subPoints = new LinkedHashMap<>();
    var seen = new HashSet<String>();
    for (Row row : table.list(year)) {
      String code = row.code("code");
      String name = names.computeIfAbsent(code, c -> row.text("name"));
      if (!name.equals(row.text("name"))) {
        throw row.refuse("name", "与代码 " + code + " 的其他行相同的“" + name + "”");
      }
      if (!seen.add(row.text("subPoint"))) {
        throw row.refuse("subPoint", "不与其他行重复的要点");
      }
      subPoints.computeIfAbsent(code, c -> new ArrayList<>()).add(row.text("subPoint"));
    }
    return names.entrySet().stream()
        .map(e -> new Rules.Field(e.getKey(), e.getValue(), List.copyOf(subPoints.get(e.getKey()))))
        .toList();
  }

  private static Rules.MaterialKind material(Row row) {
    int maximum = row.whole("maximum", 1, MOST_FILES);
    int minimum = row.whole("minimum", 0, MOST_FILES);
    if (minimum > maximum) {
      throw row.refuse("minimum", "不大于“最多”(maximum)列的值（" + maximum + "）");
    }
    return new Rules.MaterialKind(
        row.code("code"),
        row.text("name"),
        minimum,
        maximum,
        row.words("formats"),
        row.whole("maxMegabytes", 1, LARGEST_MEGABYTES),
        row.requiredRule());
  }
}
