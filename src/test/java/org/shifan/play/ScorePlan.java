package org.shifan.play;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The scores that the experts shall come to: the first seed with which the second and third of the
 * province tie, at the edge of a tier, and the twentieth and twenty-first, across the cut. Equal
 * raw scores of one group stay equal on the common scale; that is how a tie is made.
 */
final class ScorePlan {

  private static final int SEEDS = 200_000;
  private static final double CLEAR = 1e-4;
  private static final List<Integer> TIES = List.of(2, 20);

  private final Map<Integer, List<String>> groups;
  private final Map<String, BigDecimal> raw = new TreeMap<>();
  private List<String> order = List.of();

  private ScorePlan(Map<Integer, List<String>> groups) {
    this.groups = groups;
  }

  static ScorePlan of(Map<Integer, List<String>> groups) {
    ScorePlan plan = new ScorePlan(groups);
    for (int seed = 1; seed <= SEEDS; seed++) {
      if (plan.tries(new Random(seed))) {
        return plan;
      }
    }
    throw new IllegalStateException("no seed gives the ties that the play needs: " + groups);
  }

  /** A county's raw score: what the middle three of its experts come to. */
  BigDecimal raw(String county) {
    return raw.get(county);
  }

  /** The counties of the province, the best first; those that tie by code. */
  List<String> order() {
    return order;
  }

  private boolean tries(Random random) {
    groups.values().forEach(g -> g.forEach(county -> raw.put(county, points(random))));
    order = ordered(adjusted());
    for (int place : TIES) {
      tie(order.get(place - 1));
    }
    Map<String, Double> scores = adjusted();
    order = ordered(scores);
    for (int i = 1; i < order.size(); i++) {
      double distance = scores.get(order.get(i - 1)) - scores.get(order.get(i));
      if (TIES.contains(i) ? distance != 0 : distance < CLEAR) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal points(Random random) {
    return BigDecimal.valueOf(6000L + random.nextInt(3000), 2);
  }

  /** Gives the next of the same group the same score. */
  private void tie(String county) {
    List<String> group = groups.values().stream().filter(g -> g.contains(county)).findAny().get();
    group.stream()
        .filter(other -> raw.get(other).compareTo(raw.get(county)) < 0)
        .max(Comparator.comparing(raw::get))
        .ifPresent(next -> raw.put(next, raw.get(county)));
  }

  private List<String> ordered(Map<String, Double> scores) {
    List<String> counties = new ArrayList<>(scores.keySet());
    counties.sort(
        Comparator.comparing((String c) -> scores.get(c)).reversed().thenComparing(c -> c));
    return counties;
  }

  /** Every group gets the mean and the spread of all, as docs/policies/sd64.md has it. */
  private Map<String, Double> adjusted() {
    double[] all = moments(raw.keySet().stream().toList());
    Map<String, Double> adjusted = new TreeMap<>();
    for (List<String> group : groups.values()) {
      double[] own = moments(group);
      for (String county : group) {
        double score = all[0] + (raw.get(county).doubleValue() - own[0]) * all[1] / own[1];
        adjusted.put(county, score);
      }
    }
    return adjusted;
  }

  private double[] moments(List<String> counties) {
    double mean = counties.stream().mapToDouble(c -> raw.get(c).doubleValue()).average().orElse(0);
    double squares =
        counties.stream().mapToDouble(c -> Math.pow(raw.get(c).doubleValue() - mean, 2)).sum();
    return new double[] {mean, Math.sqrt(squares / counties.size())};
  }
}
