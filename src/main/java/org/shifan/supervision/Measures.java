package org.shifan.supervision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.filing.Filing;
import org.shifan.programme.FilingRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of which reports were missed, and what was done about it. */
@Repository
public class Measures {

  private static final String TAKEN =
      "select m.filing_id, f.subject, f.period, m.measure, m.name, m.missed, m.days_late, m.taken_at"
          + " from supervision_measure m join filing f on f.id = m.filing_id ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Measures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps whether a report was missed, once. */
  void look(Filing report, boolean missed) {
    if (looks(report).stream().noneMatch(look -> look.of(report) && look.lookedAt() != null)) {
      jdbc.sql("insert into supervision_look (filing_id, missed, looked_at) values (?, ?, ?)")
          .params(report.id(), missed, OffsetDateTime.now(clock))
          .update();
    }
  }

  /** How many reports in a row were missed, up to and with this one. */
  int inARow(Filing report) {
    int missed = 0;
    for (Look look : looks(report)) {
      missed = look.missed() ? missed + 1 : 0;
      if (look.of(report)) {
        break;
      }
    }
    return missed;
  }

  /**
   * A subject's reports of this kind, by period; what came before it was due was not looked for.
   */
  private List<Look> looks(Filing report) {
    return jdbc.sql(
            "select f.id as filing_id, coalesce(k.missed, false) as missed, k.looked_at"
                + " from filing f left join supervision_look k on k.filing_id = f.id"
                + " where f.round_id = ? and f.kind = ? and f.subject = ? order by f.period")
        .params(report.roundId(), report.kind(), report.subject())
        .query(Look.class)
        .list();
  }

  /** Keeps a measure, once for each report. */
  void take(Filing report, FilingRules.Measure measure, int missed, int daysLate) {
    boolean known = of(report.id()).stream().anyMatch(t -> t.measure().equals(measure.measure()));
    if (!known) {
      jdbc.sql(
              "insert into supervision_measure"
                  + " (filing_id, measure, name, missed, days_late, taken_at)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(
              report.id(),
              measure.measure(),
              measure.name(),
              missed,
              daysLate,
              OffsetDateTime.now(clock))
          .update();
    }
  }

  /** The measures for a report, the first first. */
  List<TakenMeasure> of(String filingId) {
    return jdbc.sql(TAKEN + "where m.filing_id = ? order by m.id")
        .param(filingId)
        .query(TakenMeasure.class)
        .list();
  }

  /** The measures for a subject's reports of a kind, the first first. */
  List<TakenMeasure> of(String roundId, String kind, String subject) {
    return jdbc.sql(TAKEN + "where f.round_id = ? and f.kind = ? and f.subject = ? order by m.id")
        .params(roundId, kind, subject)
        .query(TakenMeasure.class)
        .list();
  }

  /** The measures of a round, the first first. */
  public List<TakenMeasure> ofRound(String roundId) {
    return jdbc.sql(TAKEN + "where f.round_id = ? order by m.id")
        .param(roundId)
        .query(TakenMeasure.class)
        .list();
  }
}
