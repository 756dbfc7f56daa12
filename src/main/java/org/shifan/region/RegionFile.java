package org.shifan.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.shifan.facts.FactFile;

/** Reads {@code regions.csv} and refuses what cannot be true, with the line it stands in. */
final class RegionFile {

  static final String NAME = "regions.csv";
  static final String HEADER = "code,name,level,parent";

  private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}");
  private static final Pattern NAME_IN_FULL = Pattern.compile("\\p{IsHan}{2,}");
  private static final Pattern ZONE = Pattern.compile("\\d{4}7[1-9]");
  private static final Pattern CORPS = Pattern.compile("66\\d{2}00");
  private static final List<String> LEVELS = List.of("province", "city", "county", "zone", "corps");

  private RegionFile() {}

  /** The regions by code, in the file's order. */
  static Map<String, Region> read(FactFile file) {
    Map<String, Region> regions = new LinkedHashMap<>();
    for (FactFile.Line line : file.lines()) {
      Region region = region(line);
      if (regions.put(region.code(), region) != null) {
        throw line.refuse(region.code(), "each code once");
      }
    }
    file.lines().forEach(line -> requireParent(line, regions));
    return regions;
  }

  private static Region region(FactFile.Line line) {
    String code = line.values().get(0);
    String name = line.values().get(1);
    String level = line.values().get(2);
    if (!CODE.matcher(code).matches()) {
      throw line.refuse(code, "a GB/T 2260 code of six digits such as 370102");
    }
    if (!NAME_IN_FULL.matcher(name).matches()) {
      throw line.refuse(name, "a name in full in Chinese characters such as 历下区");
    }
    if (!LEVELS.contains(level) || !fits(level, Level.of(code))) {
      throw line.refuse(level, "the level of code " + code + ": " + expectedLevel(code));
    }
    if (ZONE.matcher(code).matches() && !"zone".equals(level)) {
      throw line.refuse(level, "zone: codes ending in 71 to 79 are functional zones");
    }
    if (CORPS.matcher(code).matches() != "corps".equals(level)) {
      throw line.refuse(level, "corps for 66 and four digits ending in 00, and for no other code");
    }
    return new Region(code, name, Level.of(code), line.values().get(3), kindOf(level));
  }

  private static Region.Kind kindOf(String word) {
    return switch (word) {
      case "zone" -> Region.Kind.ZONE;
      case "corps" -> Region.Kind.CORPS;
      default -> Region.Kind.ORDINARY;
    };
  }

  private static boolean fits(String word, Level level) {
    return switch (word) {
      case "zone" -> level == Level.COUNTY;
      case "corps" -> level != Level.COUNTY;
      default -> Level.valueOf(word.toUpperCase(Locale.ROOT)) == level;
    };
  }

  private static String expectedLevel(String code) {
    return switch (Level.of(code)) {
      case PROVINCE -> "province";
      case CITY -> "city";
      case COUNTY -> "county or zone";
    };
  }

  private static void requireParent(FactFile.Line line, Map<String, Region> regions) {
    Region region = regions.get(line.values().get(0));
    String province = region.code().substring(0, 2) + "0000";
    String city = region.code().substring(0, 4) + "00";
    List<String> allowed =
        switch (region.level()) {
          case PROVINCE -> List.of("");
          case CITY -> List.of(province);
          case COUNTY -> List.of(city, province);
        };
    if (!allowed.contains(region.parent())) {
      throw line.refuse(
          region.parent(), region.level() == Level.PROVINCE ? "no parent" : "as parent " + allowed);
    }
    if (region.level() != Level.PROVINCE && !regions.containsKey(region.parent())) {
      throw line.refuse(region.parent(), "a parent that is in the file");
    }
  }
}
