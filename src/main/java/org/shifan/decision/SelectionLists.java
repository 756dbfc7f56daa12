package org.shifan.decision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Keeps every version of the lists. */
@Repository
class SelectionLists {

  private record Head(long id, int series, Kind kind, int target, OffsetDateTime madeAt) {}

  private record Row(
      long listId,
      String county,
      int place,
      boolean selected,
      boolean tied,
      boolean declined,
      String reason) {

    SelectionList.Entry entry() {
      return new SelectionList.Entry(county, place, selected, tied, declined, reason);
    }
  }

  private final JdbcClient jdbc;
  private final Clock clock;

  SelectionLists(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All versions of a round, in the order they were made. */
  RoundLists of(String roundId) {
    Map<Long, List<SelectionList.Entry>> entries =
        jdbc
            .sql(
                "select e.list_id, e.county, e.place, e.selected, e.tied, e.declined, e.reason"
                    + " from list_entry e join selection_list l on l.id = e.list_id"
                    + " where l.round_id = ? order by e.place, e.county")
            .param(roundId)
            .query(Row.class)
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Row::listId, Collectors.mapping(Row::entry, Collectors.toList())));
    return new RoundLists(
        heads(roundId).stream()
            .map(h -> list(h, entries.getOrDefault(h.id(), List.of())))
            .toList());
  }

  private List<Head> heads(String roundId) {
    return jdbc.sql(
            "select id, series, kind, target, made_at from selection_list"
                + " where round_id = ? order by id")
        .param(roundId)
        .query(Head.class)
        .list();
  }

  private static SelectionList list(Head head, List<SelectionList.Entry> entries) {
    return new SelectionList(
        head.id(), head.series(), head.kind(), head.target(), head.madeAt(), entries);
  }

  /** Keeps a version and gives its number. */
  long add(String roundId, int series, Kind kind, int target, List<SelectionList.Entry> entries) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into selection_list (round_id, series, kind, target, made_by, made_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            roundId,
            series,
            kind.name(),
            target,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update(key, "id");
    long id = key.getKeyAs(Number.class).longValue();
    entries.forEach(entry -> add(id, entry));
    return id;
  }

  private void add(long listId, SelectionList.Entry entry) {
    jdbc.sql(
            "insert into list_entry (list_id, county, place, selected, tied, declined, reason)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            listId,
            entry.county(),
            entry.place(),
            entry.selected(),
            entry.tied(),
            entry.declined(),
            entry.reason())
        .update();
  }
}
