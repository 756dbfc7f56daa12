package org.shifan.audit.rows;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables whose rows are on record: all but those of which it is said that they are not. */
public final class Tables {

  private final Map<String, Table> tables;

  private Tables(Map<String, Table> tables) {
    this.tables = tables;
  }

  /** As the database has them now. */
  public static Tables of(Connection connection) throws SQLException {
    NotRecorded not = NotRecorded.read();
    Map<String, Table> tables = new TreeMap<>();
    DatabaseMetaData data = connection.getMetaData();
    String schema = connection.getSchema();
    try (ResultSet all =
        data.getTables(
            connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (all.next()) {
        String name = all.getString("TABLE_NAME");
        if (!not.table(small(name))) {
          tables.put(small(name), table(data, schema, name, not));
        }
      }
    }
    return new Tables(tables);
  }

  private static Table table(DatabaseMetaData data, String schema, String name, NotRecorded not)
      throws SQLException {
    Map<Integer, String> keys = new TreeMap<>();
    try (ResultSet all = data.getPrimaryKeys(null, schema, name)) {
      while (all.next()) {
        keys.put(all.getInt("KEY_SEQ"), small(all.getString("COLUMN_NAME")));
      }
    }
    Collection<String> columns = new ArrayList<>();
    try (ResultSet all = data.getColumns(null, schema, name, "%")) {
      while (all.next()) {
        String column = small(all.getString("COLUMN_NAME"));
        if (!not.column(small(name), column)) {
          columns.add(column);
        }
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalStateException(
          "table " + name + " has no primary key: its rows cannot be kept on record");
    }
    return new Table(small(name), List.copyOf(keys.values()), List.copyOf(columns));
  }

  /** The table of this name, if its rows are on record. */
  public Optional<Table> named(String name) {
    return Optional.ofNullable(tables.get(small(name)));
  }

  /** All, by name. */
  public Collection<Table> all() {
    return tables.values();
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
