package org.shifan.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the one clock as a bean. */
@Configuration
class ClockConfiguration {

  @Bean
  SettableClock clock(ClockSetting setting) {
    return setting.clock();
  }
}
