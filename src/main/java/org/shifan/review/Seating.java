package org.shifan.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Seats experts on the panels of all groups at once: each in the order drawn for its group, and
 * moved to another group where that alone makes room (augmenting paths). An expert sits in a second
 * group only when no way of disjoint panels is left, so that the fewest sit twice.
 */
final class Seating {

  private final Map<Integer, List<String>> choices = new TreeMap<>();
  private final Map<Integer, Set<String>> seated = new TreeMap<>();
  private final int needed;
  private int most;

  /**
   * Seats as many as can be seated.
   *
   * @param groups the groups
   * @param pool the experts, in any order
   * @param needed experts needed for each group
   * @param lot the draw
   */
  Seating(List<Group> groups, Collection<Reviewer> pool, int needed, Lot lot) {
    this.needed = needed;
    for (Group group : groups) {
      List<Reviewer> open = pool.stream().filter(group::admits).distinct().toList();
      List<Reviewer> drawn = lot.order("panel/" + group.number(), open, Reviewer::id);
      choices.put(group.number(), drawn.stream().map(Reviewer::id).toList());
      seated.put(group.number(), new HashSet<>());
    }
    for (most = 1; most <= groups.size() && !complete(); most++) {
      fill();
    }
  }

  /** Whether every group has all it needs. */
  boolean complete() {
    return seated.values().stream().allMatch(s -> s.size() == needed);
  }

  /** How many experts the pool has for the group. */
  int available(Group group) {
    return choices.get(group.number()).size();
  }

  /** The experts seated in the group. */
  List<String> of(Group group) {
    return new ArrayList<>(seated.get(group.number()));
  }

  /** How many seats are taken by experts who sit elsewhere too; 0 where panels are disjoint. */
  int shared() {
    Set<String> different = new HashSet<>();
    seated.values().forEach(different::addAll);
    return seated.values().stream().mapToInt(Set::size).sum() - different.size();
  }

  private void fill() {
    for (int group : seated.keySet()) {
      boolean found = true;
      while (found && seated.get(group).size() < needed) {
        found = seat(group, new HashSet<>());
      }
    }
  }

  private boolean seat(int group, Set<String> tried) {
    for (String expert : choices.get(group)) {
      boolean sitsHere = seated.get(group).contains(expert);
      if (!sitsHere && tried.add(expert) && (load(expert) < most || replace(expert, tried))) {
        seated.get(group).add(expert);
        return true;
      }
    }
    return false;
  }

  private boolean replace(String expert, Set<String> tried) {
    for (Map.Entry<Integer, Set<String>> other : seated.entrySet()) {
      if (other.getValue().contains(expert) && seat(other.getKey(), tried)) {
        other.getValue().remove(expert);
        return true;
      }
    }
    return false;
  }

  private long load(String expert) {
    return seated.values().stream().filter(s -> s.contains(expert)).count();
  }
}
