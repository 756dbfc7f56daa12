package org.shifan.region;

import org.shifan.facts.FactFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the divisions available, from the administrator's file or the packaged one. */
@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

  @Bean
  Regions regions(FactFiles files) {
    return Regions.from(files);
  }
}
