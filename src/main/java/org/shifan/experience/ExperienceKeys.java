package org.shifan.experience;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.KeyContribution;
import org.shifan.filing.Subjects;
import org.springframework.stereotype.Component;

/** The experiences of a round as the keys of a list: each is screened. */
@Component
class ExperienceKeys implements KeyContribution {

  static final String SOURCE = "experiences";

  private final ReceivedExperiences received;
  private final Subjects subjects;

  ExperienceKeys(ReceivedExperiences received, Subjects subjects) {
    this.received = received;
    this.subjects = subjects;
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public Map<String, String> of(Filing filing) {
    Map<String, String> keys = new LinkedHashMap<>();
    received.of(filing.roundId()).forEach(one -> keys.put(one.code(), name(one)));
    return keys;
  }

  /** As lists name it wherever it is read, such as 《老年助餐》（山东省，典型案例）. */
  String name(ReceivedExperiences.One one) {
    return "《%s》（%s，%s）"
        .formatted(one.experience().title(), subjects.name(one.filing()), one.kind().name());
  }
}
