package org.shifan.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.shifan.process.Refused;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;
import org.shifan.ranking.Ranked;

/**
 * All that a round's awards are calculated from.
 *
 * @param rules the rules the round was opened with
 * @param budget the round's budget in yuan
 * @param recognised the counties whose recognition stands
 * @param findings what the province found on the front
 * @param names the counties' names
 */
record AwardCase(
    Rules rules,
    BigDecimal budget,
    List<RecognisedCounty> recognised,
    List<Finding> findings,
    Names names) {

  /** The places among the recognised. */
  List<Place> places() {
    return Place.of(ranked());
  }

  /** The places of the front. */
  List<Place> front() {
    return Place.front(places(), rules.tiers());
  }

  /** The counties of the front on which nothing was found yet. */
  List<Place> unassessed() {
    List<String> assessed = findings.stream().map(Finding::county).toList();
    return front().stream().filter(place -> !assessed.contains(place.county())).toList();
  }

  /** Whom the awards are for, with their ranks: another text means another calculation. */
  String fingerprint() {
    return places().stream()
        .map(place -> place.county() + ":" + place.rank())
        .collect(Collectors.joining(","));
  }

  /** The awards at the full standard, with what a person has to decide. */
  AwardCalculation.Result calculate() {
    return new AwardCalculation(rules.award(), rules.tiers())
        .calculate(rules.award().base(), budget, ranked(), standing())
        .orElseThrow(refusal -> new Refused(List.of(refusal)));
  }

  /** What is wrong with a person's settlement. */
  List<Refusal> check(Settlement settlement) {
    return rule().check(settlement);
  }

  /** The awards as a person settled them. */
  AwardTable table(Settlement settlement) {
    return rule().table(settlement);
  }

  private SettlementRule rule() {
    return new SettlementRule(rules.award(), rules.tiers(), places(), standing(), budget, names);
  }

  private List<Ranked<String>> ranked() {
    return recognised.stream().map(one -> new Ranked<>(one.county(), one.place())).toList();
  }

  /** The findings on those who are recognised still. */
  private List<Finding> standing() {
    List<String> counties = recognised.stream().map(RecognisedCounty::county).toList();
    return findings.stream().filter(finding -> counties.contains(finding.county())).toList();
  }
}
