package org.shifan.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One decision table of a programme, with its columns and all its rows.
 *
 * @param id the decision's id, such as {@code quota}
 * @param name its Chinese name
 * @param hitPolicy the hit policy, such as {@code UNIQUE}
 * @param columns the output columns
 * @param rows the rows of all years, in order
 */
record Table(String id, String name, String hitPolicy, List<Column> columns, List<Row> rows) {

  private static final Set<String> OF_LISTS = Set.of("RULE ORDER", "COLLECT");

  /** An output column; {@code allowed} are its allowed values as FEEL unary tests, or null. */
  record Column(String name, String label, String allowed) {}

  /** How messages name this table. */
  static String place(String id, String name) {
    return "决策表“" + name + "”(" + id + ")";
  }

  String place() {
    return place(id, name);
  }

  InvalidRules refuse(String problem) {
    return new InvalidRules(place() + problem);
  }

  SortedSet<Integer> years() {
    var years = new TreeSet<Integer>();
    rows.forEach(row -> years.addAll(row.years()));
    return years;
  }

  /** The rows of a year in their order; refused where there are none. */
  List<Row> list(int year) {
    if (!OF_LISTS.contains(hitPolicy)) {
      throw refuse("的命中策略为 " + hitPolicy + "，一年有多行的表应为 RULE ORDER 或 COLLECT");
    }
    return inForce(year);
  }

  /** The rows of a year, refused where two have the same texts in these columns. */
  List<Row> distinct(int year, String... columns) {
    var seen = new HashSet<List<String>>();
    List<Row> list = list(year);
    for (Row row : list) {
      if (!seen.add(Stream.of(columns).map(row::text).toList())) {
        throw row.refuse(columns[columns.length - 1], "不与" + year + "年度其他行重复的值");
      }
    }
    return list;
  }

  /** The one row of a year; refused where there is none or more than one. */
  Row only(int year) {
    if (OF_LISTS.contains(hitPolicy)) {
      throw refuse("的命中策略为 " + hitPolicy + "，一年只有一行的表应为 UNIQUE");
    }
    List<Row> found = inForce(year);
    if (found.size() > 1) {
      String numbers =
          found.stream().map(r -> String.valueOf(r.number())).collect(Collectors.joining("、"));
      throw refuse("第" + numbers + "行都适用于" + year + "年度，应只有一行");
    }
    return found.get(0);
  }

  /** The annotations of the year's rows, in their order, each once. */
  List<String> notes(int year) {
    return rows.stream()
        .filter(row -> row.years().contains(year))
        .map(Row::note)
        .filter(note -> !note.isEmpty())
        .distinct()
        .toList();
  }

  private List<Row> inForce(int year) {
    List<Row> found = rows.stream().filter(row -> row.years().contains(year)).toList();
    if (found.isEmpty()) {
      throw refuse("没有" + year + "年度的行，应至少有一行");
    }
    return found;
  }
}
