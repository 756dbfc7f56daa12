package org.shifan.supervision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.shifan.filing.Departed;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided on subjects that missed too many reports, and what was said to them before. */
@Repository
class Withdrawals implements Departed {

  static final String WITHDRAW = "withdraw";

  private final JdbcClient jdbc;
  private final Clock clock;

  Withdrawals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void talked(String filingId, TalkForm talk, String form) {
    jdbc.sql(
            "insert into supervision_talk (filing_id, held_on, form, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            filingId, talk.heldOn(), form, Actors.current().orElse(null), OffsetDateTime.now(clock))
        .update();
  }

  void decided(String filingId, WithdrawalForm withdrawal) {
    jdbc.sql(
            "insert into supervision_decision"
                + " (filing_id, decision, reason, decided_by, decided_at) values (?, ?, ?, ?, ?)")
        .params(
            filingId,
            withdrawal.decision(),
            withdrawal.reason(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }

  void read(String filingId, String office, CopyForm copy) {
    jdbc.sql(
            "insert into supervision_copy (filing_id, office, remark, read_by, read_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            filingId,
            office,
            copy.remark(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }

  @Override
  public Set<String> withdrawn(String roundId) {
    return jdbc.sql(
            "select f.subject from supervision_decision d join filing f on f.id = d.filing_id"
                + " where f.round_id = ? and d.decision = ?")
        .params(roundId, WITHDRAW)
        .query(String.class)
        .set();
  }

  /** Why a subject was withdrawn, if it was. */
  Optional<String> withdrawn(String roundId, String kind, String subject) {
    return jdbc.sql(
            "select d.reason from supervision_decision d join filing f on f.id = d.filing_id"
                + " where f.round_id = ? and f.kind = ? and f.subject = ? and d.decision = ?")
        .params(roundId, kind, subject, WITHDRAW)
        .query(String.class)
        .optional();
  }
}
