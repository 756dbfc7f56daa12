package org.shifan.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.KeyContribution;
import org.springframework.stereotype.Component;

/** The parts that a unit has not finished, for the lists of what it files (CJ2021-05, -06). */
@Component
class PartKeys implements KeyContribution {

  static final String SOURCE = "parts";

  private final PlanBook plans;
  private final Parts parts;

  PartKeys(PlanBook plans, Parts parts) {
    this.plans = plans;
    this.parts = parts;
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public Map<String, String> of(Filing filing) {
    Plan plan = plans.of(filing.roundId());
    Map<String, String> keys = new LinkedHashMap<>();
    parts.of(filing.roundId(), filing.subject()).stream()
        .filter(part -> !part.accepted())
        .forEach(part -> keys.put(part.code(), plan.name(part)));
    return keys;
  }
}
