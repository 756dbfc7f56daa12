package org.shifan.calendar;

import org.shifan.facts.FactFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the working days available, from the administrator's file or the packaged one. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

  @Bean
  WorkingDays workingDays(FactFiles files) {
    return WorkingDays.from(files);
  }
}
