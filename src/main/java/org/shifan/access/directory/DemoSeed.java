package org.shifan.access.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shifan.access.ExpertPool;
import org.shifan.access.demo.DemoPeople;
import org.shifan.access.demo.DemoPlace;
import org.shifan.region.Regions;
import org.shifan.region.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the people of the demo, where {@code shifan.demo.password} is set: those of the places of
 * {@code shifan.demo.people}.
 */
@Component
class DemoSeed {

  private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);

  private final DemoDirectory directory;
  private final ExpertPool experts;
  private final Regions regions;
  private final Units units;
  private final List<DemoPlace> places;
  private final Optional<String> password;

  DemoSeed(
      DemoDirectory directory,
      ExpertPool experts,
      Regions regions,
      Units units,
      @Value("${shifan.demo.people:}") List<String> places,
      @Value("${shifan.demo.password:}") String password) {
    this.directory = directory;
    this.experts = experts;
    this.regions = regions;
    this.units = units;
    this.places = places.stream().map(DemoPlace::of).toList();
    this.password = Optional.of(password).filter(p -> !p.isBlank());
  }

  /** Adds who is missing. */
  void fill() {
    password.ifPresent(
        p -> {
          DemoPeople people = DemoPeople.of(regions, units, known());
          directory.fill(people, p);
          experts.add(people.experts());
        });
  }

  /** An administrator's file of divisions may hold fewer places than the packaged one. */
  private List<DemoPlace> known() {
    Map<Boolean, List<DemoPlace>> known =
        places.stream().collect(Collectors.partitioningBy(place -> place.isIn(regions)));
    if (!known.get(false).isEmpty()) {
      LOG.warn("the regions' file does not have these places of the demo: {}", known.get(false));
    }
    return known.get(true);
  }
}
