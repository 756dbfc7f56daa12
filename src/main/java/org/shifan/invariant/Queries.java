package org.shifan.invariant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes invariants of queries; each gives the ids of what is in the impossible state. */
@Component
class Queries {

  private final JdbcClient jdbc;

  Queries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Invariant none(String rule, String name, String sentence, String sql) {
    return new Query(jdbc, rule, name, sentence, sql);
  }
}
