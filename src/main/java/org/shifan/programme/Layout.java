package org.shifan.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a programme's decision model must contain: the tables by decision id, and their columns. */
final class Layout {

  static final String YEAR = "year";
  static final String SOURCE = "policyDocument";

  private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

  /**
   * Columns that a table has only of late. A model of before lacks all of them and stays readable,
   * for the rounds that run on it; one that has some must have all.
   */
  private static final Map<String, List<String>> LATER =
      Map.of("materials", List.of("maxCharacters", "blank", "mayDiffer"));

  static {
    COLUMNS.put("windows", List.of("step", "name", "month", "day"));
    COLUMNS.put(
        "procedure", List.of("extensionHoldDays", "correctionDays", "progressDay", "conflictDays"));
    COLUMNS.put("quota", List.of("minimum", "maximum"));
    COLUMNS.put("selection", List.of("target", "tolerance"));
    COLUMNS.put(
        "materials", List.of("code", "name", "minimum", "maximum", "formats", "maxMegabytes"));
    COLUMNS.put("fields", List.of("code", "name", "subPoint"));
    COLUMNS.put("scale", List.of("minimum", "maximum", "decimals", "cityWeight"));
    COLUMNS.put("criteria", List.of("code", "name", "weight", "scoring"));
    COLUMNS.put(
        "panel", List.of("groupSize", "seats", "reserves", "minimumExperts", "dropFrom", "spread"));
    COLUMNS.put("notice", List.of("workingDays"));
    COLUMNS.put("award", List.of("base", "reportMonths", "reportCount"));
    COLUMNS.put("tiers", List.of("fromRank", "toRank", "percent"));
    COLUMNS.put("useCategories", List.of("code", "name", "allowed"));
  }

  private Layout() {}

  /** The ids of the decisions, in the order in which problems are reported. */
  static Iterable<String> tables() {
    return COLUMNS.keySet();
  }

  /** The columns that a table must have, if these are the ones it has. */
  static List<String> columns(String table, List<String> present) {
    List<String> later = LATER.getOrDefault(table, List.of());
    return later.stream().noneMatch(present::contains)
        ? COLUMNS.get(table)
        : Stream.concat(COLUMNS.get(table).stream(), later.stream()).toList();
  }
}
