package org.shifan.application;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Actors;
import org.shifan.process.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The monthly notes of the counties on their progress and difficulties (SD64-13, -19). */
@Repository
public class ProgressNotes {

  /** A note: of which county and month, what was done, what is difficult. */
  public record Note(String county, String monthNoted, String text, String difficulties) {}

  private static final String SELECT =
      "select a.county, p.month_noted, p.note as text,"
          + " coalesce(p.difficulties, '') as difficulties"
          + " from progress_note p join application a on a.id = p.application_id where ";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ReadOnce<List<Note>> known = new ReadOnce<>();

  ProgressNotes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The notes of an application, the oldest first. */
  public List<Note> of(String applicationId) {
    return known.get(
        applicationId,
        id ->
            jdbc.sql(SELECT + "p.application_id = ? order by p.id")
                .param(id)
                .query(Note.class)
                .list());
  }

  /** The same as a table of a form. */
  List<Map<String, String>> rows(String applicationId) {
    return of(applicationId).stream().map(ProgressNotes::row).toList();
  }

  private static Map<String, String> row(Note note) {
    return Map.of(
        "month", Deadlines.format(YearMonth.parse(note.monthNoted())),
        "text", note.text(),
        "difficulties", note.difficulties());
  }

  /** The notes of a whole round, the newest first. */
  public List<Note> ofRound(String roundId) {
    return jdbc.sql(SELECT + "p.round_id = ? order by p.id desc")
        .param(roundId)
        .query(Note.class)
        .list();
  }

  void add(Application application, YearMonth month, String text, String difficulties) {
    jdbc.sql(
            "insert into progress_note (application_id, round_id, month_noted, note, difficulties,"
                + " noted_by, noted_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            application.id(),
            application.roundId(),
            month.toString(),
            text,
            difficulties,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
    known.forget(application.id());
  }
}
