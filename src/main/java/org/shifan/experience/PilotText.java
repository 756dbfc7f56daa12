package org.shifan.experience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.process.Refused;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.region.Regions;

/**
 * The list of pilot regions as an administrator types or pastes it: a line a region, the columns of
 * {@code pilots.csv} parted by commas or tabs. All lines that cannot be true are said at once.
 */
final class PilotText {

  /** Under what a list is refused that no round has rules for. */
  static final String RULE = "PILOTS";

  private static final int COLUMNS = 3;
  private static final int MOST_SAID = 20;

  private final Regions regions;
  private final Map<String, Pilot> pilots = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private PilotText(Regions regions) {
    this.regions = regions;
  }

  /**
   * The pilot regions in the text's order.
   *
   * @throws Refused where lines cannot be true, with number and value of each, or nothing is listed
   */
  static List<Pilot> read(String text, Regions regions) {
    PilotText read = new PilotText(regions);
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      read.line(i + 1, lines[i].replace("\uFEFF", "").strip());
    }
    Refused.when(read.refusals());
    return List.copyOf(read.pilots.values());
  }

  /** One that fits a line, as a file has it. */
  static String write(Pilot pilot) {
    return pilot.code() + "," + pilot.name() + "," + (pilot.batch() == 0 ? "" : pilot.batch());
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#") || line.equals(PilotFile.HEADER)) {
      return;
    }
    List<String> values = values(line);
    if (values.size() != COLUMNS) {
      say(number, line, "代码、名称、批次三列，以逗号分隔，如440400,珠海市,5");
      return;
    }
    PilotFault.of(values, regions)
        .ifPresentOrElse(
            fault -> say(number, values.get(fault.column()), fault.demand()),
            () -> take(number, Pilot.of(values)));
  }

  /** The line's columns; a batch that is not known may be left out. */
  private static List<String> values(String line) {
    List<String> values =
        Arrays.stream(line.split("[,，\t]", -1)).map(String::strip).collect(Collectors.toList());
    if (values.size() == COLUMNS - 1) {
      values.add("");
    }
    return values;
  }

  private void take(int number, Pilot pilot) {
    if (pilots.putIfAbsent(pilot.code(), pilot) != null) {
      say(number, pilot.code(), "每个地区一行，不与前面的行重复");
    }
  }

  private void say(int number, String value, String demand) {
    wrong.add("第%d行应为%s，现为%s。".formatted(number, demand, Refusals.quote(value)));
  }

  private List<Refusal> refusals() {
    if (wrong.isEmpty() && pilots.isEmpty()) {
      return List.of(new Refusal(RULE, "名单没有内容，应每个地区一行，如440400,珠海市,5。"));
    }
    List<Refusal> refusals = new ArrayList<>();
    wrong.stream().limit(MOST_SAID).forEach(said -> refusals.add(new Refusal(RULE, said)));
    if (wrong.size() > MOST_SAID) {
      refusals.add(new Refusal(RULE, "另有%d行有误。".formatted(wrong.size() - MOST_SAID)));
    }
    return refusals;
  }
}
