package org.shifan.joint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the other departments said to a list. */
@Repository
public class JointMarks {

  /**
   * What a department said to a submission.
   *
   * @param decision {@code sign} or {@code return}
   * @param reason why it was sent back, or null
   */
  public record Mark(
      int submissionNo, String office, String decision, String reason, OffsetDateTime markedAt) {

    /** Whether it sends the list back. */
    public boolean returned() {
      return "return".equals(decision);
    }
  }

  private final JdbcClient jdbc;
  private final Clock clock;

  JointMarks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All that was said, the first first. */
  public List<Mark> of(String roundId) {
    return jdbc.sql(
            "select submission_no, office, decision, reason, marked_at from joint_mark"
                + " where round_id = ? order by id")
        .param(roundId)
        .query(Mark.class)
        .list();
  }

  /** Whether anybody has sent the present submission back. */
  boolean returned(JointList list) {
    return of(list.roundId()).stream()
        .anyMatch(mark -> mark.submissionNo() == list.submissionNo() && mark.returned());
  }

  void add(JointList list, String office, String decision, String reason) {
    jdbc.sql(
            "insert into joint_mark (round_id, submission_no, office, decision, reason, marked_by,"
                + " marked_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            list.roundId(),
            list.submissionNo(),
            office,
            decision,
            reason,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }
}
