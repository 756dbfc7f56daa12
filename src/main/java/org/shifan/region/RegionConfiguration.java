package org.shifan.region;

import org.shifan.facts.FactFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the divisions and units available, from the administrator's files or the packaged ones. */
@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

  @Bean
  Regions regions(FactFiles files) {
    return Regions.from(files);
  }

  @Bean
  Units units(FactFiles files) {
    return Units.from(files);
  }
}
