package org.shifan.access.directory;

import java.util.Optional;
import org.shifan.access.DemoPeople;
import org.shifan.access.ExpertPool;
import org.shifan.region.Regions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the people of the demo, where {@code shifan.demo.password} is set. */
@Component
class DemoSeed {

  private final DemoDirectory directory;
  private final ExpertPool experts;
  private final Regions regions;
  private final String province;
  private final Optional<String> password;

  DemoSeed(
      DemoDirectory directory,
      ExpertPool experts,
      Regions regions,
      @Value("${shifan.province}") String province,
      @Value("${shifan.demo.password:}") String password) {
    this.directory = directory;
    this.experts = experts;
    this.regions = regions;
    this.province = province;
    this.password = Optional.of(password).filter(p -> !p.isBlank());
  }

  /** Adds who is missing. */
  void fill() {
    password.ifPresent(
        p -> {
          DemoPeople people = DemoPeople.of(regions, province);
          directory.fill(people, p);
          experts.add(people.experts());
        });
  }
}
