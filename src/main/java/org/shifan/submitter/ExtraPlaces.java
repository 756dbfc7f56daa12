package org.shifan.submitter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingRule;
import org.shifan.filing.Filings;
import org.shifan.filing.Filled;
import org.shifan.programme.FilingRules.ListRule;
import org.shifan.programme.NominationRules;
import org.shifan.programme.NominationRules.Extra;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Has extra places given to regions of the named kinds only. */
@Component
class ExtraPlaces implements FilingRule {

  private final Rounds rounds;
  private final Filings filings;
  private final Regions regions;

  ExtraPlaces(Rounds rounds, Filings filings, Regions regions) {
    this.rounds = rounds;
    this.filings = filings;
    this.regions = regions;
  }

  @Override
  public List<Refusal> check(Filing filing, Filled filled) {
    Rules rules = rounds.rules(filing.roundId());
    NominationRules nominations = rules.nominations();
    return nominations.extras(filing.kind()).stream()
        .flatMap(
            extra ->
                places(filing, filled, extra, key(rules, extra))
                    .flatMap(
                        place ->
                            new ExtraPlaceRule(extra, nominations.favours()).check(place).stream()))
        .toList();
  }

  private static String key(Rules rules, Extra extra) {
    return rules.filings().lists(extra.kind()).stream()
        .filter(list -> list.list().equals(extra.list()))
        .map(ListRule::key)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no list " + extra.list() + " in 'lists'"));
  }

  private Stream<ExtraPlaceRule.Place> places(
      Filing filing, Filled filled, Extra extra, String key) {
    return filled.rows(extra.list()).stream()
        .filter(row -> Filled.text(row, "series").equals(extra.code()))
        .map(
            row -> {
              String region = Filled.text(row, key);
              return new ExtraPlaceRule.Place(
                  regions.find(region).map(Region::name).orElse(region),
                  stated(filing.roundId(), extra, region),
                  Filled.text(row, "favoured"),
                  Filled.text(row, "basis"));
            });
  }

  private List<String> stated(String roundId, Extra extra, String region) {
    List<String> stated = new ArrayList<>();
    filings
        .find(Filings.id(roundId, extra.statedIn(), region, ""))
        .map(filing -> Filled.of(filing.form()).form().path(extra.field()))
        .ifPresent(codes -> codes.forEach((JsonNode code) -> stated.add(code.asText())));
    return stated;
  }
}
