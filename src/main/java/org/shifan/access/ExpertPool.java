package org.shifan.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The selectors' experts, from whom panels are drawn (SD64-08). */
@Repository
public class ExpertPool {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  ExpertPool(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /**
   * Those of a selector's pool who may be drawn, by login: the order does not change between draws.
   *
   * @param pool the selector's code: a province's, or {@code 000000}
   */
  public List<Expert> active(String pool) {
    return jdbc.sql(
            "select user_id, name, pool, home_city, employer, field from expert"
                + " where active = true and pool = ? order by user_id")
        .param(pool)
        .query(Expert.class)
        .list();
  }

  /** Adds those who are not in the pool yet, active or not. */
  public void add(List<Expert> experts) {
    Set<String> present =
        jdbc.sql("select user_id from expert").query(String.class).list().stream()
            .collect(Collectors.toSet());
    List<Object[]> rows =
        experts.stream()
            .filter(e -> !present.contains(e.userId()))
            .map(
                e ->
                    new Object[] {
                      e.userId(), e.name(), e.pool(), e.homeCity(), e.employer(), e.field()
                    })
            .toList();
    batch.batchUpdate(
        "insert into expert (user_id, name, pool, home_city, employer, field, active)"
            + " values (?, ?, ?, ?, ?, ?, true)",
        rows);
  }
}
