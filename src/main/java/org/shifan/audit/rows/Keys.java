package org.shifan.audit.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.h2.tools.SimpleResultSet;

/** The generated keys that the caller of a statement wanted, and no others. */
final class Keys {

  private final List<String> names;
  private final SimpleResultSet rows = new SimpleResultSet();

  Keys(List<String> names) {
    this.names = names;
    names.forEach(name -> rows.addColumn(name, Types.JAVA_OBJECT, 0, 0));
  }

  void add(ResultSet written) throws SQLException {
    Object[] row = new Object[names.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = written.getObject(names.get(i));
    }
    rows.addRow(row);
  }

  ResultSet result() {
    return rows;
  }
}
