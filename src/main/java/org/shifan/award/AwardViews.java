package org.shifan.award;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.programme.Rules;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/** What the award forms show beside their fields. */
@Component
class AwardViews {

  /** A choice of a form. */
  record Option(String label, String value) {}

  /** A row of the table of the recognised. */
  record PlaceRow(int rank, String city, String county) {}

  private final Regions regions;
  private final AwardSheets sheets;

  AwardViews(Regions regions, AwardSheets sheets) {
    this.regions = regions;
    this.sheets = sheets;
  }

  /** These counties as choices, with their ranks and cities. */
  List<Option> options(List<Place> places) {
    return places.stream().map(place -> new Option(label(place), place.county())).toList();
  }

  private String label(Place place) {
    return "第%d名 %s".formatted(place.rank(), regions.nameWithCity(place.county()));
  }

  List<PlaceRow> places(List<Place> places) {
    return places.stream()
        .map(
            place ->
                new PlaceRow(
                    place.rank(),
                    regions.cityOf(place.county()).name(),
                    regions.require(place.county()).name()))
        .toList();
  }

  /** The tiers in one sentence. */
  String tiers(Rules rules) {
    return rules.tiers().stream()
        .map(t -> "第%d—%d名%d%%".formatted(t.fromRank(), t.toRank(), t.percent()))
        .collect(Collectors.joining("，"));
  }

  /** The award table as last calculated, money as officials read it. */
  Map<String, Object> table(String roundId) {
    AwardSheet sheet = sheets.of(roundId);
    return Map.of(
        "awards", sheet.rows().stream().map(AwardViews::row).toList(),
        "total", Yuan.grouped(sheet.total()),
        "budget", Yuan.grouped(sheet.budget()),
        "left", Yuan.grouped(sheet.budget().subtract(sheet.total())));
  }

  private static Map<String, Object> row(AwardSheet.Row row) {
    return Map.of(
        "number", row.number(),
        "city", row.city(),
        "county", row.name(),
        "place", row.place(),
        "base", Yuan.grouped(row.base()),
        "percent", row.percent() + "%",
        "extra", Yuan.grouped(row.extra()),
        "total", Yuan.grouped(row.total()));
  }
}
