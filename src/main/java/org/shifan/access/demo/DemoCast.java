package org.shifan.access.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shifan.access.DemoAccounts;
import org.shifan.access.Office;
import org.shifan.access.Official;
import org.shifan.region.Level;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.region.Units;

/** The demo's people by place, kind and level, as somebody who tries the system reads them. */
public final class DemoCast {

  private final Regions regions;
  private final Units units;

  /** A cast of these divisions and units. */
  public DemoCast(Regions regions, Units units) {
    this.regions = regions;
    this.units = units;
  }

  /** The places in their order, and at the end those who are of no place. */
  public List<DemoAccounts.Place> of(List<DemoPlace> places) {
    List<DemoAccounts.Place> cast = new ArrayList<>();
    Map<String, DemoAccounts.Line> common = new LinkedHashMap<>();
    for (DemoPlace place : places) {
      DemoPeople people = DemoPeople.of(regions, units, List.of(place));
      Map<String, List<Office>> local =
          people.offices().stream()
              .filter(office -> local(office.kind()))
              .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
      Map<String, Official> staff = staff(people);
      cast.add(
          new DemoAccounts.Place(
              name(place), local.values().stream().map(same -> line(same, staff)).toList()));
      people.offices().stream()
          .filter(office -> !local(office.kind()))
          .forEach(office -> common.putIfAbsent(office.id(), line(List.of(office), staff)));
    }
    cast.add(new DemoAccounts.Place("各地共用", List.copyOf(common.values())));
    return cast;
  }

  private static boolean local(Office.Kind kind) {
    return switch (kind) {
      case EXPERTS, PROCESS_DESIGNERS, ADMINISTRATORS -> false;
      default -> true;
    };
  }

  private String group(Office office) {
    return office.kind() + "-" + level(office.regionCode());
  }

  private String level(String code) {
    return regions.find(code).map(Region::level).map(Level::name).orElse("");
  }

  private String name(DemoPlace place) {
    return place.country() ? "全国（两部和各省、各地）" : regions.fullName(place.code());
  }

  private static Map<String, Official> staff(DemoPeople people) {
    return people.officials().stream()
        .collect(Collectors.toMap(Official::officeId, Function.identity(), (one, next) -> one));
  }

  private static DemoAccounts.Line line(List<Office> same, Map<String, Official> staff) {
    Office first = same.get(0);
    String user =
        Optional.ofNullable(staff.get(first.id())).map(Official::userId).orElse("expert-001");
    return new DemoAccounts.Line(user, first.name(), same.size(), DemoDuties.of(first));
  }
}
