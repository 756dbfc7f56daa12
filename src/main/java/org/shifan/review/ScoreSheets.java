package org.shifan.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
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
      String reason) {

    ScoreSheet with(Map<String, BigDecimal> points) {
      return new ScoreSheet(applicationId, expert, version, points, total, remark, reason);
    }
  }

  private record Points(long sheetId, String criterion, BigDecimal points) {}

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Clock clock;

  ScoreSheets(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  void add(ScoreSheet sheet) {
    KeyHolder id = new GeneratedKeyHolder();
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
        .update(id, "id");
    batches.batchUpdate(
        "insert into score_row (sheet_id, criterion, points) values (?, ?, ?)",
        sheet.points().entrySet().stream()
            .map(points -> new Object[] {id.getKey(), points.getKey(), points.getValue()})
            .toList());
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
    Map<Long, Map<String, BigDecimal>> points = points(applicationId);
    return jdbc
        .sql(
            "select id, application_id, expert, version, total, remark, reason"
                + " from score_sheet where application_id = ? order by expert, version")
        .param(applicationId)
        .query(Head.class)
        .list()
        .stream()
        .map(head -> head.with(points.getOrDefault(head.id(), Map.of())))
        .toList();
  }

  private Map<Long, Map<String, BigDecimal>> points(String applicationId) {
    return jdbc
        .sql(
            "select r.sheet_id, r.criterion, r.points from score_row r"
                + " join score_sheet s on s.id = r.sheet_id where s.application_id = ?")
        .param(applicationId)
        .query(Points.class)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Points::sheetId, Collectors.toMap(Points::criterion, Points::points)));
  }
}
