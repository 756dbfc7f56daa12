package org.shifan.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shifan.programme.Rules;

/**
 * Draws the groups of counties (SD64-08 三(三) “组织有关专家……进行评审”): as few as the group size allows, as
 * even as possible, at random, so that one scale for all groups is fair. Where some draws leave no
 * panel free of the group's cities, the first of several draws whose panels share the fewest
 * experts is taken; draws that keep a city's counties together come last.
 *
 * @param panel the size of groups and panels
 */
record Grouping(Rules.Panel panel) {

  private static final int DRAWS = 20;

  /**
   * The groups, numbered from 1, each with its counties by code.
   *
   * @param members the counties, in any order
   * @param pool the experts, in any order
   * @param seed the recorded seed
   */
  List<Group> group(Collection<Group.Member> members, Collection<Reviewer> pool, long seed) {
    Lot lot = new Lot(seed);
    int needed = panel.seats() + panel.reserves();
    List<Group> best = List.of();
    int fewest = Integer.MAX_VALUE;
    for (List<Group.Member> order : orders(members, lot)) {
      List<Group> groups = cut(order);
      Seating seating = new Seating(groups, pool, needed, lot);
      int shared = seating.complete() ? seating.shared() : Integer.MAX_VALUE;
      if (best.isEmpty() || shared < fewest) {
        best = groups;
        fewest = shared;
      }
      if (fewest == 0) {
        break;
      }
    }
    return best;
  }

  private List<List<Group.Member>> orders(Collection<Group.Member> members, Lot lot) {
    Stream<List<Group.Member>> random =
        IntStream.range(0, DRAWS)
            .mapToObj(i -> lot.order("group/" + i, members, Group.Member::county));
    Stream<List<Group.Member>> byCity =
        IntStream.range(0, DRAWS).mapToObj(i -> byCity("city/" + i, members, lot));
    return Stream.concat(random, byCity).toList();
  }

  private static List<Group.Member> byCity(
      String purpose, Collection<Group.Member> members, Lot lot) {
    Map<String, List<Group.Member>> cities =
        members.stream()
            .collect(Collectors.groupingBy(Group.Member::city, TreeMap::new, Collectors.toList()));
    return lot.order(purpose, cities.keySet(), city -> city).stream()
        .flatMap(city -> lot.order(purpose, cities.get(city), Group.Member::county).stream())
        .toList();
  }

  private List<Group> cut(List<Group.Member> order) {
    int count = (order.size() + panel.groupSize() - 1) / panel.groupSize();
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Group.Member> part =
          order.subList(i * order.size() / count, (i + 1) * order.size() / count);
      groups.add(
          new Group(
              i + 1, part.stream().sorted(Comparator.comparing(Group.Member::county)).toList()));
    }
    return List.copyOf(groups);
  }
}
