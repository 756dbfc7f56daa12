package org.shifan.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.application.Status;
import org.shifan.calendar.Deadlines;
import org.shifan.overview.OverviewRepository.CityRow;
import org.shifan.overview.OverviewRepository.CountyRow;
import org.shifan.recommendation.RecommendationStatus;
import org.shifan.region.Regions;

/** How each city and each of its counties stands. */
final class Cities {

  private final Regions regions;
  private final Instances instances;
  private final Instant now;

  Cities(Regions regions, Instances instances, Instant now) {
    this.regions = regions;
    this.instances = instances;
    this.now = now;
  }

  List<Overview.City> of(List<CityRow> cities, List<CountyRow> counties) {
    Map<String, List<CountyRow>> byCity =
        counties.stream().collect(Collectors.groupingBy(CountyRow::city));
    return cities.stream()
        .map(row -> city(row, byCity.getOrDefault(row.city(), List.of())))
        .toList();
  }

  private Overview.City city(CityRow city, List<CountyRow> counties) {
    return new Overview.City(
        city.id(),
        regions.require(city.city()).name(),
        RecommendationStatus.valueOf(city.status()).label(),
        counties.size(),
        Funnel.count(counties, CountyRow::submitted),
        Funnel.count(counties, CountyRow::visited),
        Funnel.count(counties, CountyRow::recommended),
        Funnel.count(counties, this::late),
        Funnel.count(counties, CountyRow::recognised),
        RecommendationStatus.LATE.name().equals(city.status()),
        instances.of(city.id()),
        counties.stream().map(this::county).toList());
  }

  private Overview.County county(CountyRow row) {
    return new Overview.County(
        row.id(),
        regions.require(row.county()).name(),
        row.state().label(),
        late(row),
        instances.of(row.id()));
  }

  private boolean late(CountyRow row) {
    return row.state() == Status.LATE
        || (Funnel.open(row) && !Deadlines.inTime(now, row.closes().toInstant()));
  }
}
