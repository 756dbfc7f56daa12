package org.shifan.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shifan.facts.FactFile;

/** Reads {@code units.csv} and refuses what cannot be true, with the line it stands in. */
final class UnitFile {

  static final String NAME = "units.csv";
  static final String HEADER = "region,short,name,kind";

  private static final Pattern REGION = Pattern.compile("[1-9]\\d{3}(?!00)\\d{2}");
  private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 30;

  private UnitFile() {}

  /** The units in the file's order. */
  static List<Unit> read(FactFile file) {
    List<Unit> units = new ArrayList<>();
    Set<String> offices = new HashSet<>();
    for (FactFile.Line line : file.lines()) {
      Unit unit = unit(line);
      if (!offices.add(unit.office())) {
        throw line.refuse(unit.shortName(), "each unit once, and one leading group a region");
      }
      units.add(unit);
    }
    return List.copyOf(units);
  }

  private static Unit unit(FactFile.Line line) {
    String region = line.values().get(0);
    String shortName = line.values().get(1);
    String name = line.values().get(2);
    String kind = line.values().get(3);
    if (!REGION.matcher(region).matches()) {
      throw line.refuse(region, "the code of a county or a city of that level, such as 652301");
    }
    if (!SHORT_NAME.matcher(shortName).matches() || shortName.length() > LONGEST) {
      throw line.refuse(shortName, "small letters and digits such as minzheng, at most " + LONGEST);
    }
    if (name.isEmpty()) {
      throw line.refuse(name, "the unit's name");
    }
    return new Unit(
        region,
        shortName,
        name,
        kind(kind)
            .orElseThrow(
                () ->
                    line.refuse(kind, "department, subdistrict, township, zone or leading-group")));
  }

  private static Optional<Unit.Kind> kind(String word) {
    return Arrays.stream(Unit.Kind.values())
        .filter(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst();
  }
}
