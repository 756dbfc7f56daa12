package org.shifan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shifan.region.Unit;

/**
 * Who is meant by “各乡镇”, “各街道” and “各成员单位”; other codes are units' short names (CJ2021-03 附件2).
 *
 * @param units the units of the region, in their order
 */
record UnitGroups(List<Unit> units) {

  private static final Map<String, Unit.Kind> GROUPS =
      Map.of(
          "all-townships", Unit.Kind.TOWNSHIP,
          "all-subdistricts", Unit.Kind.SUBDISTRICT,
          "members", Unit.Kind.DEPARTMENT);

  /** The units meant, each once, in the region's order. */
  List<Unit> resolve(List<String> codes) {
    return units.stream().filter(u -> codes.stream().anyMatch(code -> means(code, u))).toList();
  }

  /** The unit of this short name or of this name in full; none where neither is known. */
  Optional<Unit> find(String name) {
    return units.stream()
        .filter(unit -> unit.shortName().equals(name) || unit.name().equals(name))
        .findFirst();
  }

  /** The codes that mean nobody. */
  Set<String> unknown(List<String> codes) {
    return codes.stream()
        .filter(code -> units.stream().noneMatch(u -> means(code, u)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean means(String code, Unit unit) {
    Unit.Kind group = GROUPS.get(code);
    return group == null ? code.equals(unit.shortName()) : group == unit.kind();
  }
}
