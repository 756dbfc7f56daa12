package org.shifan.audit.rows;

import java.util.Map;

/**
 * A row as it was left.
 *
 * @param table the table, in small letters
 * @param key its primary key, such as {@code id=12}
 * @param values what is in its columns, as {@link Values} writes it; null where it was deleted
 */
public record Row(String table, String key, Map<String, String> values) {

  /** What names a row among all tables'. */
  public String id() {
    return table + " " + key;
  }
}
