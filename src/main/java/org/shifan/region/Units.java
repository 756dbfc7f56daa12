package org.shifan.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shifan.facts.FactFiles;

/**
 * The bodies below a county's government that have tasks of their own: departments, sub-districts,
 * townships. They are no divisions: nothing is below them, and no programme counts them. The units
 * of a region that the regions' file does not have are nobody's.
 */
public final class Units {

  private final List<Unit> all;

  private Units(List<Unit> all) {
    this.all = all;
  }

  /**
   * Reads {@code units.csv}: the administrator's where there is one, else the packaged one.
   *
   * @throws org.shifan.facts.FactFileException with line, value and expectation
   */
  public static Units from(FactFiles files) {
    return new Units(UnitFile.read(files.open(UnitFile.NAME, UnitFile.HEADER)));
  }

  /** The units of a region, in the file's order; of these kinds only, where kinds are named. */
  public List<Unit> of(String region, Unit.Kind... kinds) {
    return all.stream()
        .filter(u -> u.region().equals(region))
        .filter(u -> kinds.length == 0 || Arrays.asList(kinds).contains(u.kind()))
        .toList();
  }

  /** The unit of that office, such as {@code unit-652301-minzheng}, if there is one. */
  public Optional<Unit> find(String office) {
    return all.stream().filter(u -> u.office().equals(office)).findFirst();
  }
}
