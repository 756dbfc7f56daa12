package org.shifan.overview;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.calendar.Deadlines;
import org.shifan.overview.OverviewRepository.CityRow;
import org.shifan.overview.OverviewRepository.CountyRow;
import org.shifan.overview.OverviewRepository.FilingRow;
import org.shifan.overview.OverviewRepository.NoticeRow;
import org.shifan.programme.FilingRules;
import org.shifan.recommendation.RecommendationStatus;

/** The deadlines to come, extensions and corrections included. */
final class Coming {

  private static final int SHOWN = 8;

  private final Instant now;

  Coming(Instant now) {
    this.now = now;
  }

  /** Those of counties, cities, notices and filings, and the windows of the rules on other days. */
  List<Overview.Deadline> of(
      List<CityRow> cities,
      List<CountyRow> counties,
      List<NoticeRow> notices,
      Map<FilingRules.Kind, List<FilingRow>> filings,
      Map<String, Instant> windows) {
    List<Overview.Deadline> own =
        Stream.concat(
                filings.entrySet().stream().map(kind -> filed(kind.getKey(), kind.getValue())),
                Stream.of(
                    named("县级申报截止", counties.stream().filter(Funnel::open).map(CountyRow::closes)),
                    named("市级推荐截止", cities.stream().filter(Coming::preparing).map(CityRow::closes)),
                    named("公示期满", notices.stream().map(NoticeRow::endsAt))))
            .flatMap(one -> one)
            .toList();
    Set<Instant> days = own.stream().map(one -> one.at().toInstant()).collect(Collectors.toSet());
    Stream<Overview.Deadline> others =
        windows.entrySet().stream()
            .filter(window -> now.isBefore(window.getValue()) && !days.contains(window.getValue()))
            .map(window -> deadline(window.getKey(), window.getValue(), 0));
    return Stream.concat(own.stream(), others)
        .sorted(Comparator.comparing(deadline -> deadline.at().toInstant()))
        .limit(SHOWN)
        .toList();
  }

  private Overview.Deadline deadline(String name, Instant at, int count) {
    return new Overview.Deadline(
        name, at.atZone(Deadlines.BEIJING).toOffsetDateTime(), Deadlines.daysLeft(now, at), count);
  }

  private Stream<Overview.Deadline> filed(FilingRules.Kind kind, List<FilingRow> rows) {
    return named(
        kind.name(),
        rows.stream()
            .filter(row -> row.state().preparing())
            .map(row -> row.correcting() ? row.closesAt() : row.dueAt()));
  }

  private static boolean preparing(CityRow city) {
    return RecommendationStatus.PREPARING.name().equals(city.status());
  }

  private Stream<Overview.Deadline> named(String name, Stream<OffsetDateTime> times) {
    Map<Instant, Long> of =
        times
            .map(OffsetDateTime::toInstant)
            .filter(now::isBefore)
            .collect(Collectors.groupingBy(at -> at, Collectors.counting()));
    return of.entrySet().stream()
        .map(one -> deadline(name, one.getKey(), one.getValue().intValue()));
  }
}
