package org.shifan.access.directory;

import java.util.List;
import org.shifan.access.DemoAccounts;
import org.shifan.access.demo.DemoCast;
import org.shifan.access.demo.DemoPlace;
import org.shifan.region.Regions;
import org.shifan.region.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The places of {@code shifan.demo.people}, with those who log in there. */
@Component
class DemoPlaces implements DemoAccounts {

  private final List<Place> places;

  DemoPlaces(Regions regions, Units units, @Value("${shifan.demo.people:}") List<String> places) {
    this.places =
        new DemoCast(regions, units)
            .of(places.stream().map(DemoPlace::of).filter(place -> place.isIn(regions)).toList());
  }

  @Override
  public List<Place> places() {
    return places;
  }
}
