package org.shifan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shifan.audit.rows.Row;
import org.shifan.audit.rows.Table;

/**
 * Gathers from the records how each row was left last, and compares the tables with it. What a
 * baseline took on record counts for columns that no later record knows.
 */
final class RowReading {

  /** How a row was left, by which record; without text it was deleted. */
  private record Left(long number, String stream, long recordNo, String text) {

    static final Left NEVER = new Left(0, Entry.TABLES, 0, null);

    Map<String, String> values() {
      return text == null ? Map.of() : Written.values(text);
    }
  }

  private final Map<String, Left> rows = new HashMap<>();
  private final Map<String, Left> found = new HashMap<>();
  private final Set<String> met = new HashSet<>();
  private final List<Flaw> flaws = new ArrayList<>();

  /** Takes the rows of a record; each record in any order. */
  void read(AuditRecord record) {
    boolean baseline = Baseline.is(record);
    for (Row row : Written.in(record)) {
      Left left =
          new Left(
              Objects.requireNonNullElse(record.rowsNo(), 0L),
              record.stream(),
              record.recordNo(),
              Written.text(row.values()));
      Map<String, Left> known = baseline ? found : rows;
      known.merge(row.id(), left, (a, b) -> a.number() > b.number() ? a : b);
    }
  }

  /** Compares the row on which the result stands. */
  void compare(Table table, ResultSet result) throws SQLException {
    Row row = table.row(result);
    met.add(row.id());
    Left left = rows.getOrDefault(row.id(), Left.NEVER);
    Left before = found.getOrDefault(row.id(), Left.NEVER);
    if (left.number() > before.number() && left.text() == null) {
      flaw(left, row, "已经删除，现在又有");
    } else if (left == Left.NEVER && before == Left.NEVER) {
      flaw(left, row, "没有登记，不是由系统写入的");
    } else {
      Map<String, String> expected = new LinkedHashMap<>(before.values());
      expected.putAll(left.values());
      Left named = left == Left.NEVER ? before : left;
      row.values().forEach((column, value) -> compare(named, row, column, expected, value));
    }
  }

  private void compare(
      Left left, Row row, String column, Map<String, String> expected, String actual) {
    if (expected.containsKey(column) && !Objects.equals(expected.get(column), actual)) {
      flaw(left, row, "的“" + column + "”应为" + shown(expected.get(column)) + "，实为" + shown(actual));
    }
  }

  private static String shown(String value) {
    return value == null ? "空" : "“" + value + "”";
  }

  /** The flaws, with the rows of these tables that are gone. */
  List<Flaw> close() {
    Set<String> all = new HashSet<>(found.keySet());
    all.addAll(rows.keySet());
    all.removeAll(met);
    all.stream().sorted().forEach(this::missed);
    return List.copyOf(flaws);
  }

  private void missed(String id) {
    Left left = rows.getOrDefault(id, Left.NEVER);
    Left before = found.getOrDefault(id, Left.NEVER);
    Left last = left.number() > before.number() ? left : before;
    if (last.text() != null) {
      int space = id.indexOf(' ');
      flaw(last, new Row(id.substring(0, space), id.substring(space + 1), null), "被删除");
    }
  }

  long rows() {
    return met.size();
  }

  private void flaw(Left left, Row row, String problem) {
    flaws.add(
        new Flaw(
            left.stream(),
            left.recordNo(),
            "表 " + row.table() + " 中 " + row.key() + " 的行" + problem));
  }
}
