package org.shifan.overview;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.calendar.Deadlines;
import org.shifan.region.Regions;

/** What waits for whom: the open tasks by kind, the most urgent first. */
final class Waits {

  /** As many tasks of one kind as somebody reads; their number is told beside. */
  static final int SHOWN = 50;

  private static final Comparator<Overview.Waiting> URGENT =
      Comparator.comparingInt(Overview.Waiting::late)
          .reversed()
          .thenComparing(
              kind -> kind.tasks().get(0).due(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Overview.Waiting::task);

  private final Regions regions;
  private final Instant now;

  Waits(Regions regions, Instant now) {
    this.regions = regions;
    this.now = now;
  }

  List<Overview.Waiting> of(List<OverviewRepository.TaskRow> open) {
    Map<String, List<OverviewRepository.TaskRow>> kinds = new LinkedHashMap<>();
    open.forEach(row -> kinds.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row));
    return kinds.entrySet().stream()
        .map(kind -> kind(kind.getKey(), kind.getValue()))
        .sorted(URGENT)
        .toList();
  }

  private Overview.Waiting kind(String name, List<OverviewRepository.TaskRow> rows) {
    int late = (int) rows.stream().filter(row -> late(at(row.due()))).count();
    return new Overview.Waiting(
        name, rows.size(), late, rows.stream().limit(SHOWN).map(this::task).toList());
  }

  private Overview.Task task(OverviewRepository.TaskRow row) {
    OffsetDateTime due = at(row.due());
    String about = row.businessKey();
    return new Overview.Task(
        row.office(),
        row.assignee(),
        about,
        regions.findFullName(about.substring(about.lastIndexOf('-') + 1)).orElse(null),
        due,
        due == null ? null : Deadlines.daysLeft(now, due.toInstant()),
        row.instance());
  }

  private boolean late(OffsetDateTime due) {
    return due != null && !Deadlines.inTime(now, due.toInstant());
  }

  /** The engine keeps its dates without a zone, in the system's. */
  private static OffsetDateTime at(LocalDateTime due) {
    return due == null ? null : due.atZone(Deadlines.BEIJING).toOffsetDateTime();
  }
}
