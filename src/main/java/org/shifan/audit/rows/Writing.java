package org.shifan.audit.rows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement that writes to a table on record. */
record Writing(String sql, Table table, String condition) {

  private static final Pattern WRITES =
      Pattern.compile(
          "\\s*(?:insert\\s+into|update|delete\\s+from)\\s+(?:\"?public\"?\\.)?\"?(\\w+)\"?\\s*(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern DELETES =
      Pattern.compile("\\s*delete\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What the statement writes to, or null where that is not on record. */
  static Writing in(String sql, Tables tables) {
    Matcher writes = WRITES.matcher(sql);
    if (!writes.matches()) {
      return null;
    }
    String condition = DELETES.matcher(sql).matches() ? writes.group(2) : null;
    return tables
        .named(writes.group(1))
        .map(table -> new Writing(sql, table, condition))
        .orElse(null);
  }

  boolean deletes() {
    return condition != null;
  }

  /** What will be deleted: asked with the same parameters, before. */
  String victims() {
    return table.select(condition);
  }
}
