package org.shifan.region;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.shifan.facts.FactFile;
import org.shifan.facts.FactFiles;

/**
 * The divisions of the country, and who stands above whom.
 *
 * <p>GB/T 2260 has filling rows that are no office: 市辖区 and 县 of the municipalities, 省直辖县级行政区划.
 * They are not in the file. So a municipality's districts stand directly below it, and it counts as
 * its own city; a county directly below a province (仙桃市, 五指山市, 石河子市) has the province in the city's
 * place. A city without counties (东莞市, 中山市, 儋州市, 嘉峪关市) is a city with no county: nobody applies
 * there. {@code 000000} (中央) is no division and is not in the file.
 *
 * <p>The Corps (新疆生产建设兵团) is no row of GB/T 2260 either. It is in the file with {@code 660000} and
 * the level {@code corps}, with its divisions (师) as its cities, and counts as no province.
 */
public final class Regions {

  private static final List<String> MUNICIPALITIES =
      List.of("110000", "120000", "310000", "500000");
  private static final Comparator<Region> BY_CODE = Comparator.comparing(Region::code);

  private static final String MINISTRIES = "000000";

  /** 台湾, 香港 and 澳门 begin with 7 and 8. */
  private static final String LAST_OF_MAINLAND = "699999";

  private final Map<String, Region> byCode;
  private final Map<String, List<Region>> byParent = new TreeMap<>();

  private Regions(Map<String, Region> byCode) {
    this.byCode = Map.copyOf(byCode);
    byCode.values().stream()
        .sorted(BY_CODE)
        .forEach(r -> byParent.computeIfAbsent(r.parent(), p -> new ArrayList<>()).add(r));
  }

  /**
   * Reads the divisions from a text with the columns {@code code,name,level,parent}; {@code level}
   * is province, city, county, zone or corps.
   *
   * @param source where the text is from, for messages
   * @throws org.shifan.facts.FactFileException with line, value and expectation
   */
  public static Regions read(String source, Reader in) {
    return of(FactFile.read(source, in, RegionFile.HEADER));
  }

  /** Reads {@code regions.csv}: the administrator's where there is one, else the packaged one. */
  public static Regions from(FactFiles files) {
    return of(files.open(RegionFile.NAME, RegionFile.HEADER));
  }

  private static Regions of(FactFile file) {
    return new Regions(RegionFile.read(file));
  }

  /** The division of that code, if there is one. */
  public Optional<Region> find(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
  }

  /** The divisions of that name, by code. */
  public List<Region> named(String name) {
    return byCode.values().stream().filter(r -> r.name().equals(name)).sorted(BY_CODE).toList();
  }

  /**
   * The division of that code.
   *
   * @throws IllegalArgumentException for an unknown code, in Chinese
   */
  public Region require(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "没有代码为“%s”的行政区划：应为国家标准 GB/T 2260 的六位数字代码，如 370102（历下区）。".formatted(code)));
  }

  /** The province of that code; another level is refused in Chinese. */
  public Region province(String code) {
    return require(code, "省级行政区划，如 370000（山东省）", r -> r.level() == Level.PROVINCE);
  }

  /** The city of that code, a municipality included; another level is refused in Chinese. */
  public Region city(String code) {
    return require(code, "地级行政区划，如 370100（济南市）", r -> r.level() == Level.CITY || municipality(r));
  }

  /** The county of that code that may apply; others are refused in Chinese. */
  public Region county(String code) {
    return require(code, "县（市、区），如 370102（历下区），不含开发区等功能区", Region::applicant);
  }

  /** The 31 provinces, autonomous regions and municipalities by code: those of 港澳台 take no part. */
  public List<Region> provinces() {
    return submitters().stream().filter(r -> !r.corps()).toList();
  }

  /** Those who recommend to the ministries, by code: the provinces, and the Corps (MCA39-17). */
  public List<Region> submitters() {
    return byParent.getOrDefault("", List.of()).stream()
        .filter(r -> r.code().compareTo(LAST_OF_MAINLAND) < 0)
        .toList();
  }

  /**
   * The divisions of a province by code that apply to the ministries (MCA126-01 “地级行政区域（含直辖市的区）”):
   * its cities; of a municipality its districts, without its counties; of the Corps its divisions.
   */
  public List<Region> prefectures(String provinceCode) {
    Region province = province(provinceCode);
    return municipality(province)
        ? counties(provinceCode).stream().filter(r -> r.name().endsWith("区")).toList()
        : below(province, Level.CITY);
  }

  /** The cities of a province by code; a municipality is its own only city. */
  public List<Region> cities(String provinceCode) {
    Region province = province(provinceCode);
    return municipality(province) ? List.of(province) : below(province, Level.CITY);
  }

  /**
   * The counties directly below a city, a municipality or a province, by code: those that may
   * apply, so without functional zones.
   */
  public List<Region> counties(String cityCode) {
    Region above = require(cityCode, "地级或省级行政区划，如 370100（济南市）", r -> r.level() != Level.COUNTY);
    return below(above, Level.COUNTY).stream().filter(Region::applicant).toList();
  }

  /** All counties that may apply under whoever selects: a province, or the ministries (000000). */
  public List<Region> countiesUnder(String selectorCode) {
    return MINISTRIES.equals(selectorCode)
        ? byCode.values().stream().filter(Region::applicant).sorted(BY_CODE).toList()
        : countiesOfProvince(selectorCode);
  }

  /** All counties of a province that may apply, by code, whatever stands between. */
  public List<Region> countiesOfProvince(String provinceCode) {
    String prefix = province(provinceCode).code().substring(0, 2);
    return byCode.values().stream()
        .filter(r -> r.applicant() && r.code().startsWith(prefix))
        .sorted(BY_CODE)
        .toList();
  }

  /**
   * The division directly above a county or functional zone: its city; for a county without one,
   * its municipality or province.
   */
  public Region cityOf(String countyCode) {
    String expected = "县级行政区划，如 370102（历下区）";
    return require(require(countyCode, expected, r -> r.level() == Level.COUNTY).parent());
  }

  /** The province that a division lies in; a province lies in itself. */
  public Region provinceOf(String code) {
    return require(require(code).code().substring(0, 2) + "0000");
  }

  /** The name with all divisions above it, such as 山东省济南市历下区. */
  public String fullName(String code) {
    Region region = require(code);
    boolean top = region.level() == Level.PROVINCE;
    return top ? region.name() : fullName(region.parent()) + region.name();
  }

  /** The same; none for an unknown code. */
  public Optional<String> findFullName(String code) {
    return find(code).map(Region::code).map(this::fullName);
  }

  /** A county's name with its city's, such as 历下区（济南市）. */
  public String nameWithCity(String countyCode) {
    return require(countyCode).name() + "（" + cityOf(countyCode).name() + "）";
  }

  private List<Region> below(Region above, Level level) {
    return byParent.getOrDefault(above.code(), List.of()).stream()
        .filter(r -> r.level() == level)
        .toList();
  }

  private Region require(String code, String expected, Predicate<Region> rule) {
    Region region = require(code);
    if (!rule.test(region)) {
      throw new IllegalArgumentException(
          "“%s（%s）”不符合要求：应为%s。".formatted(code, region.name(), expected));
    }
    return region;
  }

  private static boolean municipality(Region region) {
    return MUNICIPALITIES.contains(region.code());
  }
}
