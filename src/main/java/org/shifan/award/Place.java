package org.shifan.award;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shifan.programme.Rules;
import org.shifan.ranking.Ranked;
import org.shifan.ranking.Ranking;

/**
 * A county's place among the recognised (SD64-11 四(三) “排名前列”).
 *
 * @param county the county's code
 * @param rank its rank among the recognised
 * @param last the last place that its tie takes: with two at rank 2, 3; without a tie, the rank
 */
record Place(String county, int rank, int last) {

  /** The places of the recognised, from their ranks in the provincial order. */
  static List<Place> of(List<Ranked<String>> recognised) {
    List<Ranked<Ranked<String>>> ranked =
        Ranking.of(
            recognised, one -> BigDecimal.valueOf(-one.rank()), Comparator.comparing(Ranked::item));
    return ranked.stream()
        .map(one -> new Place(one.item().item(), one.rank(), last(ranked, one.rank())))
        .toList();
  }

  /** The front: whose rank is within the tiers. */
  static List<Place> front(List<Place> places, List<Rules.Tier> tiers) {
    int last = tiers.stream().mapToInt(Rules.Tier::toRank).max().orElse(0);
    return places.stream().filter(p -> p.rank() <= last).toList();
  }

  /** The percent of the county's place, the better one where its tie spans tiers. */
  int best(List<Rules.Tier> tiers) {
    return percents(tiers).get(0);
  }

  /** The percents of all places of the county's tie, highest first; 0 beyond the tiers. */
  List<Integer> percents(List<Rules.Tier> tiers) {
    return IntStream.rangeClosed(rank, last)
        .mapToObj(place -> percent(place, tiers))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static int percent(int place, List<Rules.Tier> tiers) {
    return tiers.stream()
        .filter(t -> t.fromRank() <= place && place <= t.toRank())
        .mapToInt(Rules.Tier::percent)
        .findFirst()
        .orElse(0);
  }

  private static <T> int last(List<Ranked<T>> ranked, int rank) {
    return rank - 1 + (int) ranked.stream().filter(r -> r.rank() == rank).count();
  }
}
