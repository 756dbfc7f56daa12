package org.shifan.experience;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a list of pilot regions differs from the one before.
 *
 * @param count how many it has
 * @param added those of it that the one before had not
 * @param removed those of the one before that it has not
 * @param changed those of another name or batch
 */
public record PilotChange(int count, List<Pilot> added, List<Pilot> removed, List<Pilot> changed) {

  private static final int NAMED = 20;

  static PilotChange of(List<Pilot> before, List<Pilot> after) {
    List<Pilot> added = without(after, before);
    return new PilotChange(
        after.size(),
        added,
        without(before, after),
        after.stream().filter(one -> !before.contains(one) && !added.contains(one)).toList());
  }

  /** What is on record, and what the administrator reads. */
  public String sentence() {
    return "试点地区名单现有%d个".formatted(count)
        + said("新增", added)
        + said("删去", removed)
        + said("更正", changed);
  }

  private static String said(String what, List<Pilot> pilots) {
    String names = pilots.stream().limit(NAMED).map(Pilot::name).collect(Collectors.joining("、"));
    String more = pilots.size() > NAMED ? "等" : "";
    return pilots.isEmpty() ? "" : "；%s%d个：%s%s".formatted(what, pilots.size(), names, more);
  }

  private static List<Pilot> without(List<Pilot> some, List<Pilot> others) {
    Set<String> codes = codes(others);
    return some.stream().filter(one -> !codes.contains(one.code())).toList();
  }

  private static Set<String> codes(List<Pilot> pilots) {
    return pilots.stream().map(Pilot::code).collect(Collectors.toSet());
  }
}
