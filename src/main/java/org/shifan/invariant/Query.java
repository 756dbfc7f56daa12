package org.shifan.invariant;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invariant as a query for what breaks it. */
final class Query implements Invariant {

  private final JdbcClient jdbc;
  private final String name;
  private final String rule;
  private final String sentence;
  private final String sql;

  Query(JdbcClient jdbc, String name, String rule, String sentence, String sql) {
    this.jdbc = jdbc;
    this.name = name;
    this.rule = rule;
    this.sentence = sentence;
    this.sql = sql;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public List<String> broken() {
    return jdbc.sql(sql).query((row, no) -> row.getString(1)).list();
  }
}
