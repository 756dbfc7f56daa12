package org.shifan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Dmn64;
import org.shifan.programme.FilingTables;
import org.shifan.programme.Rules;
import org.shifan.programme.ShippedRules;

/** Who fills in a filing reads on the desk what is demanded of it, and on which clause. */
class FilingChaptersTest {

  private static final String RULE = "XJ2015-09";

  private static List<RulesInForce.Chapter> chapters(Rules rules) {
    Map<String, List<String>> clauses =
        Map.of("lists", List.of("XJ2015-05 三(二)"), "texts", List.of("XJ2015-06 三(三)"));
    return FilingChapters.of(rules, new Grounds(clauses)).toList();
  }

  private static List<List<String>> rows(String title) {
    return rows(FilingTables.right().rules(), title);
  }

  private static List<List<String>> rows(Rules rules, String title) {
    return chapters(rules).stream()
        .filter(chapter -> chapter.title().equals(title))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  @Test
  void kinds() {
    assertThat(rows("报送事项"))
        .containsExactly(
            List.of("实施方案", "截止后不再受理", "3个工作日", "提前30日、7日", RULE),
            List.of("季度报告", "逾期10日内仍可补报", "—", "—", RULE));
  }

  @Test
  void listsSeriesAndTexts() {
    assertThat(rows("填报要求"))
        .containsExactly(
            List.of("实施方案", "任务", "1至20项，应当逐项填报", RULE),
            List.of("实施方案", "试点县", "限1项", RULE),
            List.of("实施方案", "一般名额", "1至3个，名次从1起连续", RULE),
            List.of("实施方案", "增加名额", "不超过2个，名次从1起连续", RULE),
            List.of("实施方案", "县情", "10至3000字", RULE),
            List.of("实施方案", "任务目标", "应当填写", RULE));
  }

  @Test
  void reportsAndWhatFollowsAMissedOne() {
    assertThat(rows("定期报告"))
        .containsExactly(
            List.of("季度报告", "报告期", "每3个月一次，期满后15日内报送", RULE),
            List.of("季度报告", "连续1次未报", "提醒", RULE),
            List.of("季度报告", "连续2次未报", "约谈", RULE),
            List.of("实施方案", "逾期第1日起", "黄牌", RULE));
  }

  @Test
  void targets() {
    assertThat(rows("目标指标"))
        .containsExactly(
            List.of("城市社区覆盖率", "力争不低于80%", "已覆盖社区÷城市社区", RULE),
            List.of("培训基地", "不低于2个", "—", RULE));
  }

  @Test
  void theClausesOfTheTablesThatThereAre() {
    assertThat(chapters(FilingTables.right().rules()).get(1).clauses())
        .containsExactly("XJ2015-05 三(二)", "XJ2015-06 三(三)");
  }

  @Test
  void mca126_08_10_rankedPlacesAndWhoReceivesPaper() {
    Rules rules = ShippedRules.of("mca126", 2019);
    assertThat(rows(rules, "填报要求"))
        .contains(
            List.of("试点申请", "试点任务", "不少于1项", "MCA126-17"),
            List.of("省级推荐", "推荐地区", "不少于1个", "MCA126-08"),
            List.of("省级推荐", "推荐名额", "1至3个，名次从1起连续", "MCA126-08"),
            List.of(
                "省级推荐",
                "增加的深度贫困等地区推荐名额",
                "不超过2个，名次从1起连续，限“三区三州”等深度贫困地区、革命老区、民族地区、边疆地区、集中连片特困地区",
                "MCA126-09"),
            List.of("省级推荐", "审核和择优情况", "应当填写，不超过2000字", "MCA126-08"));
    assertThat(rows(rules, "邮寄和电子邮件"))
        .containsExactly(
            List.of("省级推荐", "纸质材料", "邮寄民政部，不迟于2019年12月16日寄出", "MCA126-10"),
            List.of("省级推荐", "纸质材料", "邮寄财政部，不迟于2019年12月16日寄出", "MCA126-10"));
  }

  @Test
  void mca39_02_04_09_experiencesAndTheMailsSubject() {
    Rules rules = ShippedRules.of("mca39", 2020);
    assertThat(rows(rules, "填报要求"))
        .contains(
            List.of("工作总结和典型经验", "典型经验", "3至5篇", "MCA39-02"),
            List.of("工作总结和典型经验", "工作经验", "每篇不超过3000字，名单中不少于1个", "MCA39-04"),
            List.of("工作总结和典型经验", "典型案例", "每篇不超过3000字，只写试点地区（共203个），名单中不少于1个", "MCA39-04"));
    assertThat(rows(rules, "邮寄和电子邮件"))
        .containsExactly(
            List.of(
                "工作总结和典型经验", "电子邮件", "标题注明“（报送单位）居家和社区养老服务改革试点典型经验”，不迟于2021年1月29日发出", "MCA39-09"));
  }

  @Test
  void xj2015_05_09_whatIsToBeThereAndOneCounty() {
    Rules rules = ShippedRules.of("xj2015", 2015);
    assertThat(rows(rules, "填报要求"))
        .contains(
            List.of("综合试点方案", "试点任务", "应当逐项填报", "XJ2015-02"),
            List.of("综合试点方案", "自行增加的试点任务", "不限", "XJ2015-05"),
            List.of("试点申报请示", "申报试点县（市、区）", "限1个", "XJ2015-09"),
            List.of("综合试点方案", "主要目标", "20至4000字", "XJ2015-06"));
    assertThat(rows(rules, "邮寄和电子邮件")).isEmpty();
  }

  @Test
  void aProgrammeWithoutFilingsHasNoneOfThem() {
    assertThat(chapters(Dmn64.shipped().rules(2021))).isEmpty();
  }
}
