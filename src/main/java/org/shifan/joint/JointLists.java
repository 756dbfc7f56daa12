package org.shifan.joint;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists decided jointly, a round each. */
@Component
public class JointLists {

  private final JointListRepository lists;
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  JointLists(JointListRepository lists, JdbcClient jdbc, JdbcTemplate batch) {
    this.lists = lists;
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** The list of a round, if it has been begun. */
  public Optional<JointList> find(String roundId) {
    return lists.findById(roundId);
  }

  /** The list of a round, if it is public. */
  public Optional<JointList> published(String roundId) {
    return find(roundId).filter(list -> list.status() == JointList.Status.PUBLISHED);
  }

  /** The rows of a list: by place, those without one by code. */
  public List<JointEntry> entries(String roundId) {
    return jdbc.sql(
            "select subject, name, place, selected, reason from joint_entry where round_id = ?"
                + " order by case when place is null then 1 else 0 end, place, subject")
        .param(roundId)
        .query(JointEntry.class)
        .list();
  }

  /** Whom a public list selects, in its order. */
  public List<JointEntry> selected(String roundId) {
    return published(roundId).isEmpty()
        ? List.of()
        : entries(roundId).stream().filter(JointEntry::selected).toList();
  }

  /** The list, locked until the transaction ends; a fresh one where it has not been begun. */
  JointList lock(String roundId) {
    return lists.lock(roundId).orElseGet(() -> JointList.fresh(roundId));
  }

  JointList keep(JointList list) {
    return lists.save(list);
  }

  void keep(String roundId, List<JointEntry> entries) {
    jdbc.sql("delete from joint_entry where round_id = ?").param(roundId).update();
    batch.batchUpdate(
        "insert into joint_entry (round_id, subject, name, place, selected, reason)"
            + " values (?, ?, ?, ?, ?, ?)",
        entries.stream()
            .map(
                e ->
                    new Object[] {
                      roundId, e.subject(), e.name(), e.place(), e.selected(), e.reason()
                    })
            .toList());
  }
}
