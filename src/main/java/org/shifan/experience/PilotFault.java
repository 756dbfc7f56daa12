package org.shifan.experience;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shifan.region.Level;
import org.shifan.region.Region;
import org.shifan.region.Regions;

/** What cannot be true of a line of the list of pilot regions: code, name and batch. */
enum PilotFault {
  /** No code of a region that can be one. */
  CODE(
      0,
      "the code of a prefecture-level region or of a municipality's district, 6 digits",
      "地级行政区域、直辖市的区或者新疆生产建设兵团的师在入选时的六位代码"),
  /** No name. */
  NAME(1, "a name in full in Chinese characters such as 珠海市", "入选时的汉字全称，如珠海市"),
  /** The name of a region with another code, while both are there. */
  OTHER(1, "the name of the region with this code", "该代码所指地区的名称，而不是另一个行政区划的名称"),
  /** No batch. */
  BATCH(2, "the batch, 1 to 5, or nothing where it is not known", "入选批次1至5，不明的留空");

  private static final Pattern DIGITS = Pattern.compile("[1-6]\\d(?!0000)\\d{4}");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,50}");
  private static final Pattern FIVE = Pattern.compile("[1-5]?");
  private static final int PROVINCE_DIGITS = 2;

  private final int column;
  private final String expected;
  private final String demand;

  PilotFault(int column, String expected, String demand) {
    this.column = column;
    this.expected = expected;
    this.demand = demand;
  }

  /** In which column, counted from 0. */
  int column() {
    return column;
  }

  /** What is expected, for the log. */
  String expected() {
    return expected;
  }

  /** What is expected, for administrators. */
  String demand() {
    return demand;
  }

  /** The first fault of a line's values, if it has one. */
  static Optional<PilotFault> of(List<String> values, Regions regions) {
    String code = values.get(CODE.column);
    String name = values.get(NAME.column);
    if (!DIGITS.matcher(code).matches()
        || !submitted(code, regions)
        || !prefecture(code, regions)) {
      return Optional.of(CODE);
    }
    if (!CHINESE.matcher(name).matches()) {
      return Optional.of(NAME);
    }
    if (another(code, name, regions)) {
      return Optional.of(OTHER);
    }
    return FIVE.matcher(values.get(BATCH.column)).matches() ? Optional.empty() : Optional.of(BATCH);
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

  /** A region was renamed since, but not with another that has the name now. */
  private static boolean another(String code, String name, Regions regions) {
    List<Region> named = regions.named(name);
    return regions.find(code).isPresent()
        && named.stream().noneMatch(region -> region.code().equals(code))
        && named.stream().anyMatch(region -> region.level() == Level.CITY);
  }
}
