package org.shifan.funduse;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shifan.award.Yuan;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The plans of use and the reports on use that counties filed. */
@Repository
class UseDocuments {

  private static final String ADD =
      "insert into use_document"
          + " (application_id, kind, period_no, total, filed_by, filed_at)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String ADD_ROW =
      "insert into use_row (document_id, row_no, category, amount, purpose)"
          + " values (?, ?, ?, ?, ?)";

  private final JdbcClient jdbc;
  private final Clock clock;

  UseDocuments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void addPlan(String applicationId, Use plan) {
    add(applicationId, "PLAN", 0, plan);
  }

  void addReport(String applicationId, Use report) {
    add(applicationId, "REPORT", reports(applicationId) + 1, report);
  }

  /** The day the plan was filed, in Beijing, if it was. */
  Optional<LocalDate> planFiledOn(String applicationId) {
    return jdbc.sql("select filed_at from use_document where application_id = ? and kind = 'PLAN'")
        .param(applicationId)
        .query(OffsetDateTime.class)
        .optional()
        .map(at -> Deadlines.dateOf(at.toInstant()));
  }

  /** The plan's rows; empty where there is none. */
  List<UseRow> plan(String applicationId) {
    return jdbc.sql(
            "select r.category, cast(r.amount as varchar(20)) as amount, r.purpose from use_row r"
                + " join use_document d on d.id = r.document_id"
                + " where d.application_id = ? and d.kind = 'PLAN' order by r.row_no")
        .param(applicationId)
        .query(UseRow.class)
        .list();
  }

  /** How many reports were filed. */
  int reports(String applicationId) {
    return jdbc.sql(
            "select count(*) from use_document where application_id = ? and kind = 'REPORT'")
        .param(applicationId)
        .query(Integer.class)
        .single();
  }

  /** The sum of all uses reported, in yuan. */
  BigDecimal reported(String applicationId) {
    return jdbc.sql(
            "select coalesce(sum(total), 0) from use_document"
                + " where application_id = ? and kind = 'REPORT'")
        .param(applicationId)
        .query(BigDecimal.class)
        .single();
  }

  private void add(String applicationId, String kind, int period, Use use) {
    var key = new GeneratedKeyHolder();
    BigDecimal total =
        use.rows().stream().map(UseDocuments::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    jdbc.sql(ADD)
        .params(
            applicationId,
            kind,
            period,
            total,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update(key, "id");
    for (int i = 0; i < use.rows().size(); i++) {
      UseRow row = use.rows().get(i);
      jdbc.sql(ADD_ROW)
          .params(
              key.getKeyAs(Long.class), i + 1, row.category(), amount(row), row.purpose().strip())
          .update();
    }
  }

  private static BigDecimal amount(UseRow row) {
    return Yuan.positive(row.amount()).orElseThrow();
  }
}
