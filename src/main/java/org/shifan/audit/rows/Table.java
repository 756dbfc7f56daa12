package org.shifan.audit.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table whose rows are kept on record.
 *
 * @param name its name, in small letters
 * @param keys the columns of its primary key, in small letters
 * @param columns all its columns that are on record, those of the key too, in small letters
 */
public record Table(String name, List<String> keys, List<String> columns) {

  /** The query for all its rows, or for those of a condition. */
  public String select(String condition) {
    return "select " + String.join(", ", columns) + " from " + name + " " + condition;
  }

  /** The row on which a result stands that has this table's columns. */
  public Row row(ResultSet result) throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    for (String column : columns) {
      values.put(column, Values.text(result, column));
    }
    return new Row(name, key(values), values);
  }

  private String key(Map<String, String> values) {
    StringBuilder key = new StringBuilder();
    keys.forEach(
        column ->
            key.append(key.isEmpty() ? "" : ",")
                .append(column)
                .append('=')
                .append(values.get(column)));
    return key.toString();
  }
}
