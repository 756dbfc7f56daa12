package org.shifan.experience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.facts.FactFile;
import org.shifan.region.Regions;

/** Reads {@code pilots.csv} and refuses what cannot be true, with the line it stands in. */
final class PilotFile {

  static final String NAME = "pilots.csv";
  static final String HEADER = "code,name,batch";

  private PilotFile() {}

  /** The pilot regions in the file's order. */
  static List<Pilot> read(FactFile file, Regions regions) {
    Map<String, Pilot> pilots = new LinkedHashMap<>();
    for (FactFile.Line line : file.lines()) {
      PilotFault.of(line.values(), regions)
          .ifPresent(
              fault -> {
                throw line.refuse(line.values().get(fault.column()), fault.expected());
              });
      Pilot pilot = Pilot.of(line.values());
      if (pilots.put(pilot.code(), pilot) != null) {
        throw line.refuse(pilot.code(), "each pilot region once");
      }
    }
    return List.copyOf(pilots.values());
  }
}
