package org.shifan.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pools of experts of the selectors: those who are active now. */
@Component
class Reviewers {

  private final JdbcClient jdbc;
  private final Homes homes;

  Reviewers(JdbcClient jdbc, Homes homes) {
    this.jdbc = jdbc;
    this.homes = homes;
  }

  /**
   * The active experts of a selector's pool, by id.
   *
   * @param selector a province's code, or {@code 000000} for the ministries
   */
  List<Reviewer> of(String selector) {
    return jdbc
        .sql(
            "select user_id as id, home_city from expert"
                + " where active = true and pool = ? order by user_id")
        .param(selector)
        .query(Reviewer.class)
        .list()
        .stream()
        .map(e -> new Reviewer(e.id(), homes.ofExpert(selector, e.homeCity())))
        .toList();
  }

  /** The expert's name; the id where the pool does not know them. */
  String name(String id) {
    return jdbc.sql("select name from expert where user_id = ?")
        .param(id)
        .query(String.class)
        .optional()
        .orElse(id);
  }
}
