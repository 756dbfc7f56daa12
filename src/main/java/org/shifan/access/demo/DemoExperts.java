package org.shifan.access.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.shifan.access.Expert;
import org.shifan.region.Level;
import org.shifan.region.Region;
import org.shifan.region.Regions;

/**
 * Sixty made-up experts for each selector. 28 belong to the institutions of the province, or of the
 * country: four groups, the most that 16 cities of 3 counties make at 12 a group, find 5 and 2
 * reserves each, even where every city stands in every group and nobody serves twice. The others
 * are spread over the cities of the province, or the provinces of the country.
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
  private static final List<String> NATIONAL_EMPLOYERS =
      List.of(
          "部属高校公共管理学院",
          "部属医科大学护理学院",
          "国家级老年医学中心",
          "全国性养老服务协会",
          "全国性老年学学会",
          "国家级标准化研究机构",
          "全国性会计师事务所");
  private static final List<String> CITY_EMPLOYERS =
      List.of("养老服务行业协会", "老年病医院", "高校社会工作系", "社会福利院");

  private DemoExperts() {}

  /**
   * The experts of a place by login; the same for the same divisions. Counties have none.
   *
   * @param pool the place's code
   * @param before how many experts other places have: the first place's have plain ids
   */
  static List<Expert> of(Regions regions, String pool, int before) {
    boolean country = pool.equals(DemoPlace.COUNTRY);
    if (Level.of(pool) != Level.PROVINCE) {
      return List.of();
    }
    List<Region> homes = country ? regions.provinces() : regions.cities(pool);
    String prefix = before == 0 ? "expert-" : "expert-" + pool + "-";
    return IntStream.range(0, ALL)
        .mapToObj(
            i -> {
              boolean top = i < PROVINCIAL || homes.isEmpty();
              int turn = i - PROVINCIAL;
              Region home = top ? null : homes.get(turn % homes.size());
              return new Expert(
                  prefix + "%03d".formatted(i + 1),
                  name(i, before / ALL),
                  pool,
                  top ? pool : home.code(),
                  top
                      ? (country ? NATIONAL_EMPLOYERS : PROVINCIAL_EMPLOYERS)
                          .get(i % PROVINCIAL_EMPLOYERS.size())
                      : employer(home, turn, homes.size()),
                  FIELDS.get(i % FIELDS.size()));
            })
        .toList();
  }

  private static String employer(Region home, int turn, int homes) {
    return home.name() + CITY_EMPLOYERS.get((turn / homes + turn) % CITY_EMPLOYERS.size());
  }

  /**
   * 20 surnames, 30 given names: 60 different pairs before one comes again, others in each pool.
   */
  private static String name(int i, int pool) {
    return SURNAMES.charAt(i % SURNAMES.length())
        + GIVEN_NAMES.get((i + pool) % GIVEN_NAMES.size());
  }
}
