package org.shifan.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the experts' scores, those before a talk as well. */
@Repository
class ScoreSheets {

  private record Head(
      long id,
      String applicationId,
      String expert,
      int version,
      BigDecimal total,
      String remark,
      String reason) {}

  private record Points(String criterion, BigDecimal points) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  ScoreSheets(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(ScoreSheet sheet) {
    jdbc.sql(
            "insert into score_sheet"
                + " (application_id, expert, version, total, remark, reason, scored_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            sheet.applicationId(),
            sheet.expert(),
            sheet.version(),
            sheet.total(),
            sheet.remark(),
            sheet.reason(),
            OffsetDateTime.now(clock))
        .update();
    sheet
        .points()
        .forEach(
            (criterion, points) ->
                jdbc.sql(
                        "insert into score_row (sheet_id, criterion, points)"
                            + " select id, ?, ? from score_sheet"
                            + " where application_id = ? and expert = ? and version = ?")
                    .params(
                        criterion, points, sheet.applicationId(), sheet.expert(), sheet.version())
                    .update());
  }

  /** The scores of a county that count now: each expert's last, by expert. */
  List<ScoreSheet> latest(String applicationId) {
    Map<String, ScoreSheet> latest = new LinkedHashMap<>();
    all(applicationId).forEach(sheet -> latest.put(sheet.expert(), sheet));
    return List.copyOf(latest.values());
  }

  /** What the expert's score for the county is now, if there is one. */
  Optional<ScoreSheet> latest(String applicationId, String expert) {
    return latest(applicationId).stream().filter(s -> s.expert().equals(expert)).findFirst();
  }

  /** All scores of a county, by expert and version. */
  List<ScoreSheet> all(String applicationId) {
    List<Head> heads =
        jdbc.sql(
                "select id, application_id, expert, version, total, remark, reason"
                    + " from score_sheet where application_id = ? order by expert, version")
            .param(applicationId)
            .query(Head.class)
            .list();
    List<ScoreSheet> sheets = new ArrayList<>();
    heads.forEach(
        h ->
            sheets.add(
                new ScoreSheet(
                    h.applicationId(),
                    h.expert(),
                    h.version(),
                    points(h.id()),
                    h.total(),
                    h.remark(),
                    h.reason())));
    return sheets;
  }

  private Map<String, BigDecimal> points(long sheetId) {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    jdbc.sql("select criterion, points from score_row where sheet_id = ?")
        .param(sheetId)
        .query(Points.class)
        .list()
        .forEach(row -> points.put(row.criterion(), row.points()));
    return points;
  }
}
