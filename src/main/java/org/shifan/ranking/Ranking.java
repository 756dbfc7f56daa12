package org.shifan.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Ranks by score, the highest first. Equal scores share a rank and the next rank is skipped: 1, 2,
 * 2, 4. The order among equals is for display only and decides nothing.
 */
public final class Ranking {

  private Ranking() {}

  /**
   * Ranks the items, best first.
   *
   * @param items what to rank, in any order
   * @param score the score of an item; 88.5 and 88.50 are equal
   * @param among the order of display among equals, such as by county code
   */
  public static <T> List<Ranked<T>> of(
      Collection<T> items, Function<T, BigDecimal> score, Comparator<? super T> among) {
    List<T> sorted =
        items.stream().sorted(Comparator.comparing(score).reversed().thenComparing(among)).toList();
    List<Ranked<T>> ranked = new ArrayList<>();
    for (T item : sorted) {
      ranked.add(new Ranked<>(item, rankAfter(ranked, score, item)));
    }
    return List.copyOf(ranked);
  }

  private static <T> int rankAfter(List<Ranked<T>> ranked, Function<T, BigDecimal> score, T item) {
    if (ranked.isEmpty()) {
      return 1;
    }
    Ranked<T> last = ranked.get(ranked.size() - 1);
    boolean equal = score.apply(last.item()).compareTo(score.apply(item)) == 0;
    return equal ? last.rank() : ranked.size() + 1;
  }
}
