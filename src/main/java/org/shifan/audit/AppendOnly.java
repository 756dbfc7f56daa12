package org.shifan.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * On H2, refuses to change or delete what is on record; PostgreSQL has triggers in SQL. H2 makes it
 * by its name.
 */
public class AppendOnly implements Trigger {

  private static final int LENGTH = 1;

  private String table = "";

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type) {
    this.table = tableName;
  }

  /** A head may move on; nothing else may change. */
  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    boolean head = table.equalsIgnoreCase("audit_head");
    boolean movesOn =
        head
            && after != null
            && before[0].equals(after[0])
            && ((Number) after[LENGTH]).longValue() > ((Number) before[LENGTH]).longValue();
    if (!movesOn) {
      throw new SQLException(table + " is append-only: this change is refused");
    }
  }
}
