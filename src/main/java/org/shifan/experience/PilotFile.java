package org.shifan.experience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.shifan.facts.FactFile;

/** Reads {@code pilots.csv} and refuses what cannot be true, with the line it stands in. */
final class PilotFile {

  static final String NAME = "pilots.csv";
  static final String HEADER = "code,name,batch";

  private static final Pattern CODE = Pattern.compile("[1-6]\\d(?!0000)\\d{4}");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");
  private static final Pattern BATCH = Pattern.compile("[1-5]?");

  private PilotFile() {}

  /** The pilot regions in the file's order. */
  static List<Pilot> read(FactFile file) {
    Map<String, Pilot> pilots = new LinkedHashMap<>();
    for (FactFile.Line line : file.lines()) {
      Pilot pilot = pilot(line);
      if (pilots.put(pilot.code(), pilot) != null) {
        throw line.refuse(pilot.code(), "each pilot region once");
      }
    }
    return List.copyOf(pilots.values());
  }

  private static Pilot pilot(FactFile.Line line) {
    String code = line.values().get(0);
    String name = line.values().get(1);
    String batch = line.values().get(2);
    if (!CODE.matcher(code).matches()) {
      throw line.refuse(code, "the code of a prefecture-level region or a municipality's district");
    }
    if (!CHINESE.matcher(name).matches()) {
      throw line.refuse(name, "a name in full in Chinese characters such as 珠海市");
    }
    if (!BATCH.matcher(batch).matches()) {
      throw line.refuse(batch, "the batch, 1 to 5, or nothing where it is not known");
    }
    return new Pilot(code, name, batch.isEmpty() ? 0 : Integer.parseInt(batch));
  }
}
