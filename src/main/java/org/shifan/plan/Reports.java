package org.shifan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.shifan.process.Forms;
import org.shifan.supervision.Period;
import org.shifan.supervision.Supervision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the units reported last, of the filings that they send again and again. */
@Repository
class Reports {

  /**
   * A report as it was sent.
   *
   * @param unit the unit's short name
   * @param period the period, such as {@code 2021-03}
   * @param form the form, JSON
   */
  record Report(String unit, String period, OffsetDateTime sentAt, String form) {

    JsonNode json() {
      return Forms.read(form, JsonNode.class);
    }
  }

  private static final String SENT =
      "select f.subject as unit, f.period, f.sent_at, f.form from filing f where f.round_id = ?"
          + " and f.kind = ? and f.sent_at is not null ";

  private final JdbcClient jdbc;
  private final Supervision supervision;

  Reports(JdbcClient jdbc, Supervision supervision) {
    this.jdbc = jdbc;
    this.supervision = supervision;
  }

  /** The periods that reports are asked for and that end within this one, such as 2021-Q1. */
  List<String> asked(String roundId, String kind, String period) {
    Period on = Period.of(period);
    String first = on.first().atDay(1).toString();
    return supervision.periods(roundId, kind, first, on.lastDay().toString());
  }

  /** The last report of each unit. */
  List<Report> latest(String roundId, String kind) {
    return jdbc.sql(
            SENT
                + "and not exists (select 1 from filing n where n.round_id = f.round_id and n.kind ="
                + " f.kind and n.subject = f.subject and n.sent_at is not null and n.period >"
                + " f.period) order by f.subject")
        .params(roundId, kind)
        .query(Report.class)
        .list();
  }

  /** The reports of all units on the periods that end within this one. */
  List<Report> within(String roundId, String kind, String period) {
    List<Report> found = new ArrayList<>();
    for (String part : asked(roundId, kind, period)) {
      found.addAll(
          jdbc.sql(SENT + "and f.period = ? order by f.subject")
              .params(roundId, kind, part)
              .query(Report.class)
              .list());
    }
    return found;
  }
}
