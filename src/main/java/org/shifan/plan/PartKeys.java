package org.shifan.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
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
    return keys(filing, part -> !part.accepted());
  }

  @Override
  public Map<String, String> names(Filing filing) {
    return keys(filing, part -> true);
  }

  private Map<String, String> keys(Filing filing, Predicate<Part> wanted) {
    Plan plan = plans.of(filing.roundId());
    Map<String, String> keys = new LinkedHashMap<>();
    parts.of(filing.roundId(), filing.subject()).stream()
        .filter(wanted)
        .forEach(part -> keys.put(part.code(), plan.name(part)));
    return keys;
  }
}
