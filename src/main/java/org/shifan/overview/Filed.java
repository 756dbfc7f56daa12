package org.shifan.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shifan.calendar.Deadlines;
import org.shifan.filing.FilingStatus;
import org.shifan.overview.OverviewRepository.FilingRow;
import org.shifan.programme.FilingRules;
import org.shifan.region.Regions;
import org.shifan.supervision.Period;

/** How far each kind of filing of a round has come, in the order of the programme's rules. */
final class Filed {

  private final Regions regions;
  private final Instances instances;
  private final Instant now;

  Filed(Regions regions, Instances instances, Instant now) {
    this.regions = regions;
    this.instances = instances;
    this.now = now;
  }

  /** Counts the filings of each kind of which there are any, and lists them. */
  List<Overview.Filings> of(Map<FilingRules.Kind, List<FilingRow>> kinds) {
    return kinds.entrySet().stream()
        .filter(kind -> !kind.getValue().isEmpty())
        .map(kind -> kind(kind.getKey().name(), kind.getValue()))
        .toList();
  }

  private Overview.Filings kind(String name, List<FilingRow> rows) {
    return new Overview.Filings(
        name,
        rows.size(),
        count(rows, FilingStatus.OPEN) + count(rows, FilingStatus.WITHDRAWN),
        count(rows, FilingStatus.SIGNING),
        count(rows, FilingStatus.SENT),
        count(rows, FilingStatus.RECEIVED),
        (int) rows.stream().filter(this::late).count(),
        rows.stream().map(this::filing).toList());
  }

  private static int count(List<FilingRow> rows, FilingStatus status) {
    return (int) rows.stream().filter(row -> row.state() == status).count();
  }

  private Overview.Filing filing(FilingRow row) {
    return new Overview.Filing(
        row.id(),
        regions.findFullName(row.subject()).orElseGet(row::office),
        Period.find(row.period()).map(Period::label).orElse(row.period()),
        row.state().label(),
        late(row),
        instances.of(row.id()));
  }

  private boolean late(FilingRow row) {
    return switch (row.state()) {
      case LATE, NOT_FILED -> true;
      case OPEN, SIGNING, WITHDRAWN ->
          !row.correcting() && !Deadlines.inTime(now, row.dueAt().toInstant());
      default -> false;
    };
  }
}
