package org.shifan.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Actors;
import org.shifan.programme.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the records of visits, symposia and readings. */
@Repository
class ReviewRecords {

  private static final String OF = " from review_record where application_id = ?";

  private final JdbcClient jdbc;
  private final Clock clock;

  ReviewRecords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(String applicationId, RecordForm form) {
    jdbc.sql(
            "insert into review_record (application_id, kind, held_on, place, participants,"
                + " findings, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            applicationId,
            form.kind(),
            form.heldOn(),
            form.place(),
            form.participants(),
            form.findings(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }

  /** The kinds that the county has a record of. */
  Set<String> kinds(String applicationId) {
    return jdbc.sql("select kind" + OF).param(applicationId).query(String.class).set();
  }

  /** The candidate's records as a table of a form, with the names of these ways. */
  List<Map<String, String>> rows(String applicationId, List<Rules.ReviewWay> ways) {
    return jdbc
        .sql("select kind, held_on, place, participants, findings" + OF + " order by held_on, id")
        .param(applicationId)
        .query(RecordForm.class)
        .list()
        .stream()
        .map(form -> row(form, ways))
        .toList();
  }

  private static Map<String, String> row(RecordForm form, List<Rules.ReviewWay> ways) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(
        "kind",
        ways.stream()
            .filter(way -> way.code().equals(form.kind()))
            .map(Rules.ReviewWay::name)
            .findFirst()
            .orElse(form.kind()));
    row.put("heldOn", Deadlines.format(form.heldOn()));
    row.put("place", form.place() == null ? "" : form.place());
    row.put("participants", form.participants());
    row.put("findings", form.findings());
    return row;
  }
}
