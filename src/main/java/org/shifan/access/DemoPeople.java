package org.shifan.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shifan.region.Level;
import org.shifan.region.Region;
import org.shifan.region.Regions;

/**
 * The offices, officials and experts of a demonstration province, made from its divisions and
 * always the same: 民政 and 财政 of the province, each city and each county, the directors' meeting,
 * the experts' pool, a process designer and an administrator. Persons are made up.
 *
 * @param offices the offices, from the province down, by code
 * @param officials who works there, in the offices' order; experts apart
 * @param experts the pool, {@code expert-001} to {@code expert-060}, all of office {@code experts}
 */
public record DemoPeople(List<Office> offices, List<Official> officials, List<Expert> experts) {

  private static final int DIRECTORS = 5;
  private static final String NUMERALS = "一二三四五";

  /**
   * Makes the people of a province.
   *
   * @param provinceCode a province's code, such as {@code 370000}
   * @throws IllegalArgumentException in Chinese, when there is no such province
   */
  public static DemoPeople of(Regions regions, String provinceCode) {
    Region province = regions.province(provinceCode);
    List<Office> offices = new ArrayList<>();
    List<Official> officials = new ArrayList<>();
    regions(regions, province)
        .forEach(
            region -> {
              String code = region.code();
              Office civil = civilAffairs(region);
              Office finance = finance(region);
              offices.addAll(List.of(civil, finance));
              officials.add(new Official("mz-" + code, civil.name() + "经办人", civil.id()));
              officials.add(new Official("cz-" + code, finance.name() + "经办人", finance.id()));
            });
    addProvincial(province, offices, officials);
    return new DemoPeople(
        List.copyOf(offices), List.copyOf(officials), DemoExperts.of(regions, provinceCode));
  }

  private static Stream<Region> regions(Regions regions, Region province) {
    return Stream.of(
            List.of(province),
            regions.cities(province.code()),
            regions.countiesOfProvince(province.code()))
        .flatMap(List::stream)
        .distinct();
  }

  private static void addProvincial(
      Region province, List<Office> offices, List<Official> officials) {
    String code = province.code();
    String meeting = civilAffairs(province).name() + hallOrBureau(province) + "长办公会";
    Office directors = new Office("directors-" + code, meeting, code, Office.Kind.DIRECTORS);
    offices.add(directors);
    for (int i = 1; i <= DIRECTORS; i++) {
      String name = meeting + "成员" + NUMERALS.charAt(i - 1);
      officials.add(new Official("director-" + code + "-" + i, name, directors.id()));
    }
    offices.add(new Office("experts", province.name() + "评审专家库", code, Office.Kind.EXPERTS));
    offices.add(new Office("process-designers", "流程设计", code, Office.Kind.PROCESS_DESIGNERS));
    offices.add(new Office("camunda-admin", "系统管理", code, Office.Kind.ADMINISTRATORS));
    officials.add(new Official("designer", "流程设计员", "process-designers"));
    officials.add(new Official("admin", "系统管理员", "camunda-admin"));
  }

  private static Office civilAffairs(Region region) {
    String name = region.name() + "民政" + hallOrBureau(region);
    return new Office(
        "civil-affairs-" + region.code(), name, region.code(), Office.Kind.CIVIL_AFFAIRS);
  }

  private static Office finance(Region region) {
    String name = region.name() + "财政" + hallOrBureau(region);
    return new Office("finance-" + region.code(), name, region.code(), Office.Kind.FINANCE);
  }

  /** 厅 in provinces and autonomous regions, 局 in municipalities, cities and counties. */
  private static String hallOrBureau(Region region) {
    boolean hall = region.level() == Level.PROVINCE && !region.name().endsWith("市");
    return hall ? "厅" : "局";
  }
}
