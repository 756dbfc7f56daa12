package org.shifan.award;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The calculations of awards; the newest of a round is in force. */
@Repository
class AwardRunRepository {

  private static final String ADD_RUN =
      "insert into award_run (round_id, run_no, recognised, settlement_id, base, total, budget,"
          + " status, questions, proposed_base, calculated_at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String ADD_ROW =
      "insert into award_row"
          + " (run_id, application_id, county, place, base, percent, extra, total, status)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CANCEL =
      "update award_row set status = 'CANCELLED' where application_id = ?";
  private static final String DECIDE =
      "insert into award_confirmation (run_id, decision, reason, decided_by, decided_at)"
          + " values (?, ?, ?, ?, ?)";

  private final JdbcClient jdbc;
  private final Clock clock;

  AwardRunRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<AwardRun> newest(String roundId) {
    return jdbc.sql(
            "select * from award_run where round_id = ?"
                + " order by run_no desc fetch first 1 rows only")
        .param(roundId)
        .query(AwardRun.class)
        .optional();
  }

  /** The awards of a calculation, by rank, then by county code. */
  List<Award> rows(long runId) {
    return jdbc.sql("select * from award_row where run_id = ? order by place, county")
        .param(runId)
        .query(Award.class)
        .list();
  }

  void add(AwardRun run, List<Award> rows) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(ADD_RUN)
        .params(
            run.roundId(),
            run.runNo(),
            run.recognised(),
            run.settlementId(),
            run.base(),
            run.total(),
            run.budget(),
            run.status().name(),
            run.questions(),
            run.proposedBase(),
            OffsetDateTime.now(clock))
        .update(key, "id");
    rows.forEach(row -> insert(key.getKeyAs(Long.class), row));
  }

  void confirmed(long runId) {
    move(runId, RunStatus.CONFIRMED, ", confirmed_at = ?");
    jdbc.sql("update award_row set status = 'CONFIRMED' where run_id = ? and status = 'PROPOSED'")
        .param(runId)
        .update();
  }

  void returned(long runId) {
    jdbc.sql("update award_run set status = 'RETURNED' where id = ?").param(runId).update();
  }

  void published(long runId) {
    move(runId, RunStatus.PUBLISHED, ", published_at = ?");
  }

  /** Keeps what the finance department decided. */
  void decided(long runId, Confirmation confirmation) {
    jdbc.sql(DECIDE)
        .params(
            runId,
            confirmation.decision(),
            confirmation.reason(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }

  /** The reason of the finance department's last return of a calculation, if it returned it. */
  Optional<String> returnReason(long runId) {
    return jdbc.sql(
            "select reason from award_confirmation where run_id = ? and decision = 'return'"
                + " order by id desc fetch first 1 rows only")
        .param(runId)
        .query(String.class)
        .optional();
  }

  void cancel(String applicationId) {
    jdbc.sql(CANCEL).param(applicationId).update();
  }

  private void move(long runId, RunStatus status, String when) {
    jdbc.sql("update award_run set status = ?" + when + " where id = ?")
        .params(status.name(), OffsetDateTime.now(clock), runId)
        .update();
  }

  private void insert(Long runId, Award row) {
    jdbc.sql(ADD_ROW)
        .params(
            runId,
            row.applicationId(),
            row.county(),
            row.place(),
            row.base(),
            row.percent(),
            row.extra(),
            row.total(),
            row.status().name())
        .update();
  }
}
