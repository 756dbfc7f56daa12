package org.shifan.invariant;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invariant as a query for what breaks it. */
final class Query extends Invariant {

  private final JdbcClient jdbc;
  private final String sql;

  Query(JdbcClient jdbc, String rule, String name, String sentence, String sql) {
    super(rule, name, sentence);
    this.jdbc = jdbc;
    this.sql = sql;
  }

  @Override
  List<String> broken() {
    return jdbc.sql(sql).query((row, no) -> row.getString(1)).list();
  }
}
