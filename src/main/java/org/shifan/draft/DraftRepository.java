package org.shifan.draft;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DraftRepository {

  private final JdbcClient jdbc;

  DraftRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everybody's, the newest first. */
  List<Draft> of(String task) {
    return jdbc.sql(
            "select user_id, version, saved_at, form from draft where task_id = ?"
                + " order by saved_at desc, user_id")
        .param(task)
        .query(Draft.class)
        .list();
  }

  void add(String task, Draft draft) {
    jdbc.sql("insert into draft (task_id, user_id, version, saved_at, form) values (?, ?, ?, ?, ?)")
        .params(task, draft.userId(), draft.version(), draft.savedAt(), draft.form())
        .update();
  }

  /** Whether it was replaced: the version seen was still the newest. */
  boolean replace(String task, Draft draft, String seen) {
    return jdbc.sql(
                "update draft set version = ?, saved_at = ?, form = ?"
                    + " where task_id = ? and user_id = ? and version = ?")
            .params(draft.version(), draft.savedAt(), draft.form(), task, draft.userId(), seen)
            .update()
        == 1;
  }

  void remove(String task, String user) {
    jdbc.sql("delete from draft where task_id = ? and user_id = ?").params(task, user).update();
  }
}
