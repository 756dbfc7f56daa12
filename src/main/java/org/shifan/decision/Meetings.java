package org.shifan.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each meeting: when, who was there, who withdrew, who decided what. */
@Repository
class Meetings {

  /** A meeting as the administration's list shows it. */
  record Held(
      int series,
      LocalDate heldOn,
      String meetingNumber,
      String attendees,
      String recused,
      String deciders,
      String decision,
      String reason) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Meetings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps a meeting with the list it decided; null for a return. */
  void add(String roundId, int series, MeetingForm form, Long listId) {
    jdbc.sql(
            "insert into meeting (round_id, series, held_on, meeting_number, attendees, recused,"
                + " deciders, decision, reason, list_id, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            roundId,
            series,
            form.heldOn(),
            form.number().strip(),
            form.attendees().text(),
            form.recused().text(),
            form.deciders().text(),
            form.decision(),
            form.reason(),
            listId,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }

  /** The meetings of a round in their order. */
  List<Held> of(String roundId) {
    return jdbc.sql(
            "select series, held_on, meeting_number, attendees, recused, deciders, decision,"
                + " reason from meeting where round_id = ? order by id")
        .param(roundId)
        .query(Held.class)
        .list();
  }

  /** Why the last meeting of a series returned the list, where it did. */
  Optional<String> lastReturn(String roundId, int series) {
    return of(roundId).stream()
        .filter(m -> m.series() == series)
        .reduce((former, latter) -> latter)
        .filter(m -> m.decision().equals("return"))
        .map(Held::reason);
  }
}
