package org.shifan.award;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * Who may get which tier where a person settles it (SD64-11 四(三) “排名前列、实效突出、创新示范作用显著”): only those
 * with both findings, no more than their place allows, and no more counties than the tier has
 * ranks, unless a tie reaches beyond its edge: counties of one rank may all get the better or the
 * lower tier.
 *
 * @param tiers the tiers of the front
 * @param places the places of the recognised
 * @param findings what the province found on the front
 * @param names the counties' names
 */
record TierRule(List<Rules.Tier> tiers, List<Place> places, List<Finding> findings, Names names) {

  private static final String RULE = "SD64-11";

  /** Refuses a county unknown or twice, a percent it cannot have, and a tier given too often. */
  List<Refusal> check(List<Settlement.Row> rows) {
    List<Refusal> refusals = new ArrayList<>();
    for (Settlement.Row row : rows) {
      places.stream()
          .filter(p -> p.county().equals(row.county()))
          .findFirst()
          .ifPresentOrElse(
              place -> percent(row, place, refusals),
              () -> refusals.add(Refusals.of(RULE, "%s不是本轮认定的县（市、区），应删去", names.of(row.county()))));
    }
    places.forEach(place -> once(place, rows, refusals));
    if (refusals.isEmpty()) {
      tiers.stream()
          .map(Rules.Tier::percent)
          .distinct()
          .forEach(percent -> size(percent, rows, refusals));
    }
    return refusals;
  }

  private void percent(Settlement.Row row, Place place, List<Refusal> refusals) {
    String county = names.of(row.county());
    if (row.tier() == null || row.tier() != 0 && !offered(row.tier())) {
      String typed = row.tier() == null ? "没有填写" : "填的是" + row.tier() + "%";
      refusals.add(Refusals.of(RULE, "%s的示范引领奖励比例%s，应为%s之一", county, typed, choices()));
    } else if (row.tier() > 0 && !earns(place)) {
      refusals.add(Refusals.of(RULE, "%s未同时认定实效突出和创新示范作用显著，示范引领奖励比例应为0", county));
    } else if (row.tier() > place.best(tiers)) {
      refusals.add(
          Refusals.of(
              RULE,
              "%s排名第%s，示范引领奖励比例最高为%s%%，填的是%s%%",
              county,
              place.rank(),
              place.best(tiers),
              row.tier()));
    }
  }

  private void once(Place place, List<Settlement.Row> rows, List<Refusal> refusals) {
    long times = rows.stream().filter(r -> place.county().equals(r.county())).count();
    String county = names.of(place.county());
    if (times > 1) {
      refusals.add(Refusals.of(RULE, "%s出现%s次，应只出现1次", county, times));
    } else if (times == 0 && earns(place) && place.best(tiers) > 0) {
      refusals.add(Refusals.of(RULE, "缺少%s的示范引领奖励比例，不给予的应填0", county));
    }
  }

  /** Tiers of one percent count as one. */
  private void size(int percent, List<Settlement.Row> rows, List<Refusal> refusals) {
    List<String> given =
        rows.stream().filter(r -> r.tier() == percent).map(Settlement.Row::county).toList();
    int most =
        tiers.stream().filter(t -> t.percent() == percent).mapToInt(t -> most(t, given)).sum();
    if (given.size() > most) {
      refusals.add(
          Refusals.of(
              RULE,
              "给予%s%%的有%s个（%s），该档最多%s个",
              percent,
              given.size(),
              String.join("、", given.stream().map(names::of).toList()),
              most));
    }
  }

  /** The tier's ranks, and the places beyond its edges of the ties that touch it. */
  private int most(Rules.Tier tier, List<String> given) {
    int beyond =
        places.stream()
            .filter(p -> given.contains(p.county()))
            .filter(p -> p.rank() <= tier.toRank() && p.last() >= tier.fromRank())
            .collect(Collectors.toMap(Place::rank, p -> beyond(p, tier), Math::max))
            .values()
            .stream()
            .mapToInt(places -> places)
            .sum();
    return tier.toRank() - tier.fromRank() + 1 + beyond;
  }

  private static int beyond(Place place, Rules.Tier tier) {
    return Math.max(0, place.last() - tier.toRank()) + Math.max(0, tier.fromRank() - place.rank());
  }

  private boolean offered(int percent) {
    return tiers.stream().anyMatch(t -> t.percent() == percent);
  }

  private String choices() {
    return Stream.concat(tiers.stream().map(t -> t.percent() + "%"), Stream.of("0"))
        .collect(Collectors.joining("、"));
  }

  private boolean earns(Place place) {
    return findings.stream().anyMatch(f -> f.earns() && f.county().equals(place.county()));
  }
}
