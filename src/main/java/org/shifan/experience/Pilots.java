package org.shifan.experience;

import java.util.List;
import java.util.Optional;
import org.shifan.facts.FactFiles;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/**
 * The pilot regions (MCA39-04 “203个试点地区”). The packaged list has those that are known for certain;
 * an administrator completes it, while the system runs ({@link CompletePilots}) or before it starts
 * ({@code pilots.csv} in {@code shifan.data.dir}). What was completed in the system holds.
 */
@Component
public class Pilots {

  private static final int PROVINCE_DIGITS = 2;

  private final List<Pilot> packaged;
  private final PilotRepository completed;

  Pilots(FactFiles files, Regions regions, PilotRepository completed) {
    this.packaged = PilotFile.read(files.open(PilotFile.NAME, PilotFile.HEADER), regions);
    this.completed = completed;
  }

  /** The whole list, in its order. */
  public List<Pilot> all() {
    List<Pilot> own = completed.all();
    return own.isEmpty() ? packaged : own;
  }

  /** The pilot region of this code. */
  public Optional<Pilot> find(String code) {
    return all().stream().filter(pilot -> pilot.code().equals(code)).findFirst();
  }

  /** The pilot regions of a province, or of the Corps, in the list's order. */
  public List<Pilot> of(String province) {
    String prefix = province.substring(0, PROVINCE_DIGITS);
    return all().stream().filter(pilot -> pilot.code().startsWith(prefix)).toList();
  }

  /** How many the list has. */
  public int size() {
    return all().size();
  }
}
