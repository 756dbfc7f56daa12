package org.shifan.experience;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingRule;
import org.shifan.filing.Filled;
import org.shifan.programme.FilingRules.ListRule;
import org.shifan.programme.Refusal;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Has each experience judged in the filing whose list is of all of them. */
@Component
class Screening implements FilingRule {

  private final Rounds rounds;
  private final ReceivedExperiences received;
  private final ExperienceKeys keys;

  Screening(Rounds rounds, ReceivedExperiences received, ExperienceKeys keys) {
    this.rounds = rounds;
    this.received = received;
    this.keys = keys;
  }

  /** The list of a filing's form that screens experiences, if it has one. */
  Optional<ListRule> list(Filing filing) {
    return rounds.rules(filing.roundId()).filings().lists(filing.kind()).stream()
        .filter(list -> list.source().equals(ExperienceKeys.SOURCE))
        .findFirst();
  }

  @Override
  public List<Refusal> check(Filing filing, Filled filled) {
    List<Refusal> refusals = new ArrayList<>();
    list(filing).ifPresent(list -> refusals.addAll(check(filing, filled, list)));
    return refusals;
  }

  private List<Refusal> check(Filing filing, Filled filled, ListRule list) {
    Map<String, ReceivedExperiences.One> known =
        received.of(filing.roundId()).stream()
            .collect(Collectors.toMap(ReceivedExperiences.One::code, Function.identity()));
    List<Refusal> refusals = new ArrayList<>();
    for (JsonNode row : filled.rows(list.list())) {
      ReceivedExperiences.One one = known.get(Filled.text(row, list.key()));
      if (one != null) {
        refusals.addAll(new ScreeningRule(list.rule(), one.kind().rule()).check(verdict(row, one)));
      }
    }
    return refusals;
  }

  private ScreeningRule.Verdict verdict(JsonNode row, ReceivedExperiences.One one) {
    return new ScreeningRule.Verdict(
        keys.name(one),
        !one.experience().currentName().isEmpty(),
        row.path("passed").asBoolean(false),
        row.path("sameRegion").asBoolean(false),
        Filled.text(row, "reason"));
  }
}
