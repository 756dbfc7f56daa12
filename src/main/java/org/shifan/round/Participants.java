package org.shifan.round;

import java.util.List;
import org.shifan.process.ForModels;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.region.Unit;
import org.shifan.region.Units;
import org.springframework.stereotype.Component;

/** Who takes part, as models ask: divisions by code, a county's units by short name. */
@Component("participants")
public class Participants {

  private final Regions regions;
  private final Units units;

  Participants(Regions regions, Units units) {
    this.regions = regions;
    this.units = units;
  }

  /** Those who recommend to the ministries: 31 provinces and the Corps (MCA39-17). */
  @ForModels
  public List<String> submitters() {
    return codes(regions.submitters());
  }

  /** The divisions of a province that apply to the ministries (MCA126-01). */
  @ForModels
  public List<String> prefectures(String province) {
    return codes(regions.prefectures(province));
  }

  /** The cities of a province; a municipality is its own only city. */
  @ForModels
  public List<String> cities(String province) {
    return codes(regions.cities(province));
  }

  /** The counties directly below a city, a municipality or a province. */
  @ForModels
  public List<String> counties(String city) {
    return codes(regions.counties(city));
  }

  /** The units of a county that have tasks of their own, without the leading group. */
  @ForModels
  public List<String> units(String county) {
    return units.of(county).stream()
        .filter(unit -> unit.kind() != Unit.Kind.LEADING_GROUP)
        .map(Unit::shortName)
        .toList();
  }

  /** The city that a county lies in. */
  @ForModels
  public String cityOf(String county) {
    return regions.cityOf(county).code();
  }

  private static List<String> codes(List<Region> regions) {
    return regions.stream().map(Region::code).toList();
  }
}
