package org.shifan.filing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What co-signing and receiving offices said. */
@Repository
public class Marks {

  private final JdbcClient jdbc;
  private final Clock clock;

  Marks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All marks of a filing, the first first. */
  public List<Mark> of(String filingId) {
    return jdbc.sql(
            "select filing_id, submission_no, step, office, decision, reason, marked_by, marked_at"
                + " from filing_mark where filing_id = ? order by id")
        .param(filingId)
        .query(Mark.class)
        .list();
  }

  /** All marks of a round's filings, by filing, the first first. */
  public Map<String, List<Mark>> ofRound(String roundId) {
    return jdbc
        .sql(
            "select m.filing_id, m.submission_no, m.step, m.office, m.decision, m.reason,"
                + " m.marked_by, m.marked_at from filing_mark m"
                + " join filing f on f.id = m.filing_id where f.round_id = ? order by m.id")
        .param(roundId)
        .query(Mark.class)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Mark::filingId));
  }

  /** The marks of the present submission at a step. */
  List<Mark> of(Filing filing, Mark.Step step) {
    return of(filing.id()).stream()
        .filter(m -> m.submissionNo() == filing.submissionNo() && m.step() == step)
        .toList();
  }

  void add(Filing filing, Mark.Step step, String office, String decision, String reason) {
    jdbc.sql(
            "insert into filing_mark (filing_id, submission_no, step, office, decision, reason,"
                + " marked_by, marked_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            filing.id(),
            filing.submissionNo(),
            step.name(),
            office,
            decision,
            reason,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }
}
