package org.shifan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.shifan.audit.rows.Table;
import org.shifan.audit.rows.Tables;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads all tables whose rows are on record. */
@Repository
class TableRepository {

  /** Takes one row of a table. */
  @FunctionalInterface
  interface Reader {

    /** The result stands on the row. */
    void read(Table table, ResultSet row) throws SQLException;
  }

  private static final int FETCH = 500;

  private final JdbcTemplate streaming;

  TableRepository(JdbcTemplate template) {
    this.streaming = new JdbcTemplate(template.getDataSource());
    streaming.setFetchSize(FETCH);
  }

  /** Every row, table by table, as the database has them now. */
  void each(Reader reader) {
    Tables tables = streaming.execute((ConnectionCallback<Tables>) Tables::of);
    for (Table table : tables.all()) {
      streaming.query(
          table.select(""),
          row -> {
            reader.read(table, row);
          });
    }
  }
}
