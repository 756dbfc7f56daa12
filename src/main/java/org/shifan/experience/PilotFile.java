package org.shifan.experience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.shifan.facts.FactFile;
import org.shifan.region.Level;
import org.shifan.region.Regions;

/** Reads {@code pilots.csv} and refuses what cannot be true, with the line it stands in. */
final class PilotFile {

  static final String NAME = "pilots.csv";
  static final String HEADER = "code,name,batch";

  private static final Pattern CODE = Pattern.compile("[1-6]\\d(?!0000)\\d{4}");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");
  private static final Pattern BATCH = Pattern.compile("[1-5]?");

  private static final int PROVINCE_DIGITS = 2;

  private PilotFile() {}

  /** The pilot regions in the file's order. */
  static List<Pilot> read(FactFile file, Regions regions) {
    Map<String, Pilot> pilots = new LinkedHashMap<>();
    for (FactFile.Line line : file.lines()) {
      Pilot pilot = pilot(line, regions);
      if (pilots.put(pilot.code(), pilot) != null) {
        throw line.refuse(pilot.code(), "each pilot region once");
      }
    }
    return List.copyOf(pilots.values());
  }

  private static Pilot pilot(FactFile.Line line, Regions regions) {
    String code = line.values().get(0);
    String name = line.values().get(1);
    String batch = line.values().get(2);
    if (!CODE.matcher(code).matches() || !submitted(code, regions) || !prefecture(code, regions)) {
      throw line.refuse(
          code, "the code of a prefecture-level region or of a municipality's district, 6 digits");
    }
    if (!CHINESE.matcher(name).matches()) {
      throw line.refuse(name, "a name in full in Chinese characters such as 珠海市");
    }
    if (!BATCH.matcher(batch).matches()) {
      throw line.refuse(batch, "the batch, 1 to 5, or nothing where it is not known");
    }
    return new Pilot(code, name, batch.isEmpty() ? 0 : Integer.parseInt(batch));
  }

  /** Of a province, or of the Corps. */
  private static boolean submitted(String code, Regions regions) {
    String province = code.substring(0, PROVINCE_DIGITS);
    return regions.submitters().stream().anyMatch(r -> r.code().startsWith(province));
  }

  /** At prefecture level, or directly below the province; what is no more is believed. */
  private static boolean prefecture(String code, Regions regions) {
    return regions
        .find(code)
        .map(r -> r.level() == Level.CITY || regions.require(r.parent()).level() == Level.PROVINCE)
        .orElse(true);
  }
}
