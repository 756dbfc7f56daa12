package org.shifan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Dmn64;
import org.shifan.programme.FilingTables;
import org.shifan.programme.Rules;

/** Who fills in a filing reads on the desk what is demanded of it, and on which clause. */
class FilingChaptersTest {

  private static final String RULE = "XJ2015-09";

  private static List<RulesInForce.Chapter> chapters(Rules rules) {
    Map<String, List<String>> clauses =
        Map.of("lists", List.of("XJ2015-05 三(二)"), "texts", List.of("XJ2015-06 三(三)"));
    return FilingChapters.of(rules, new Grounds(clauses)).toList();
  }

  private static List<List<String>> rows(String title) {
    return chapters(FilingTables.right().rules()).stream()
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
            List.of("实施方案", "任务", "1至20项，规定的各项应当齐备", RULE),
            List.of("实施方案", "试点县", "1项", RULE),
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
  void aProgrammeWithoutFilingsHasNoneOfThem() {
    assertThat(chapters(Dmn64.shipped().rules(2021))).isEmpty();
  }
}
