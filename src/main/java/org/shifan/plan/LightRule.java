package org.shifan.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.shifan.programme.PlanRules;

/**
 * “建立跟踪督办机制” (CJ2021-06 三(二)): what is not reported by its last day is late from the next on, and
 * after more days it goes to the leading group, as the table of lights has it.
 *
 * @param lights the rows of the table, the mildest first
 */
record LightRule(List<PlanRules.LightRule> lights) {

  /** The light of a part on a day; what was reported is as late as it was on that day. */
  Light of(Part part, LocalDate today) {
    return of(daysLate(part, today));
  }

  /** How many days after its last day a part was reported, or is open; 0 where in time. */
  static int daysLate(Part part, LocalDate today) {
    LocalDate day = part.status() == PartStatus.OPEN ? today : part.reportedOn();
    return (int) Math.max(0, ChronoUnit.DAYS.between(part.dueOn(), day));
  }

  Light of(int daysLate) {
    return lights.stream()
        .filter(light -> daysLate >= light.daysLate())
        .map(light -> Light.valueOf(light.light().toUpperCase(Locale.ROOT)))
        .reduce(Light.GREEN, Light::worse);
  }
}
