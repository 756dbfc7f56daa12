package org.shifan.experience;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.KeyContribution;
import org.springframework.stereotype.Component;

/** The experiences of a round as the keys of a list: each is screened. */
@Component
class ExperienceKeys implements KeyContribution {

  static final String SOURCE = "experiences";

  private final ReceivedExperiences received;

  ExperienceKeys(ReceivedExperiences received) {
    this.received = received;
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public Map<String, String> of(Filing filing) {
    Map<String, String> keys = new LinkedHashMap<>();
    received.of(filing.roundId()).forEach(one -> keys.put(one.code(), one.experience().title()));
    return keys;
  }
}
