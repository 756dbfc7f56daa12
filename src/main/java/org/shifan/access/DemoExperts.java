package org.shifan.access;

import java.util.ArrayList;
import java.util.List;
import org.shifan.region.Region;
import org.shifan.region.Regions;

/**
 * Sixty made-up experts for a province. 28 belong to provincial institutions: four groups, the most
 * that 16 cities of 3 counties make at 12 a group, find 5 and 2 reserves each, even where every
 * city stands in every group and nobody serves twice. The others are spread over the cities.
 */
final class DemoExperts {

  private static final int ALL = 60;
  private static final int PROVINCIAL = 28;
  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
  private static final List<String> GIVEN_NAMES =
      List.of(
          "建华", "秀兰", "志远", "雪梅", "国栋", "文静", "海涛", "晓燕", "明瑞", "玉珍", "庆云", "思敏", "立新", "淑芬", "承志",
          "慧娟", "永康", "丽萍", "向东", "桂荣", "景行", "若兰", "学勤", "春晖", "维民", "素心", "德润", "佳宁", "安澜", "怀瑾");
  private static final List<String> FIELDS =
      List.of("养老服务政策", "老年医学", "老年护理", "社会工作", "养老服务标准化", "财政绩效评价", "智慧养老", "养老机构管理", "农村养老服务");
  private static final List<String> PROVINCIAL_EMPLOYERS =
      List.of(
          "省属高校公共管理学院", "省属医科大学护理学院", "省属老年病医院", "省级养老服务协会", "省级老年学学会", "省级标准化研究机构", "省级会计师事务所");
  private static final List<String> CITY_EMPLOYERS =
      List.of("养老服务行业协会", "老年病医院", "高校社会工作系", "社会福利院");

  private DemoExperts() {}

  /** The experts by login; the same for the same divisions. */
  static List<Expert> of(Regions regions, String provinceCode) {
    List<Region> cities = regions.cities(provinceCode);
    List<Expert> experts = new ArrayList<>();
    for (int i = 0; i < ALL; i++) {
      experts.add(expert(i, regions.province(provinceCode), cities));
    }
    return List.copyOf(experts);
  }

  private static Expert expert(int i, Region province, List<Region> cities) {
    boolean provincial = i < PROVINCIAL || cities.isEmpty();
    int turn = i - PROVINCIAL;
    Region home = provincial ? province : cities.get(turn % cities.size());
    String employer =
        provincial
            ? PROVINCIAL_EMPLOYERS.get(i % PROVINCIAL_EMPLOYERS.size())
            : home.name()
                + CITY_EMPLOYERS.get((turn / cities.size() + turn) % CITY_EMPLOYERS.size());
    return new Expert(
        "expert-%03d".formatted(i + 1),
        // 20 surnames, 30 given names: 60 different pairs before one comes again
        SURNAMES.charAt(i % SURNAMES.length()) + GIVEN_NAMES.get(i % GIVEN_NAMES.size()),
        home.code(),
        employer,
        FIELDS.get(i % FIELDS.size()));
  }
}
