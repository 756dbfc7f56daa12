package org.shifan.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pool of experts of a province: those who are active now. */
@Component
class Reviewers {

  private final JdbcClient jdbc;

  Reviewers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The active experts of a province's cities and institutions, by id. */
  List<Reviewer> of(String province) {
    return jdbc.sql(
            "select user_id as id, home_city from expert"
                + " where active = true and (home_city is null or home_city like ?)"
                + " order by user_id")
        .param(province.substring(0, 2) + "%")
        .query(Reviewer.class)
        .list();
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
