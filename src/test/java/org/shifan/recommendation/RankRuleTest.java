package org.shifan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.ranking.Ranked;
import org.shifan.ranking.Ranking;

class RankRuleTest {

  private static final Names NAMES =
      Names.among(Map.of("370102", "历下区", "370103", "市中区", "370104", "槐荫区", "370105", "天桥区"));
  private static final Map<String, BigDecimal> VISITS =
      Map.of(
          "370102", new BigDecimal("90.00"),
          "370103", new BigDecimal("88.50"),
          "370104", new BigDecimal("88.50"),
          "370105", new BigDecimal("70.00"));

  @Test
  void sd64_07_takesTheOrderOfTheScoresWithASharedRank() {
    assertThat(check(1, 2, 2, 4)).isEmpty();
    assertThat(check(1, 2, 2, 3)).isEmpty();
  }

  @Test
  void sd64_07_refusesEqualScoresWithDifferentRanks() {
    assertThat(check(1, 2, 3, 4))
        .containsExactly("市中区（88.5分，第2名）与槐荫区（88.5分，第3名）得分相同，名次应相同（SD64-07）。");
  }

  @Test
  void sd64_07_refusesOneRankForTwoDifferentScores() {
    assertThat(check(1, 1, 1, 4))
        .containsExactly("历下区（90分，第1名）与市中区（88.5分，第1名）得分不同，名次不能相同（SD64-07）。");
  }

  @Test
  void sd64_07_refusesRanksAgainstTheScores() {
    assertThat(check(4, 2, 2, 1)).contains("历下区（90分，第4名）得分高于市中区（88.5分，第2名），名次应在其前（SD64-07）。");
  }

  @Test
  void sd64_07_refusesRanksOutOfRange() {
    assertThat(check(1, 2, 2, 5)).containsExactly("天桥区的名次填的是5，应为4（SD64-07）。");
    assertThat(check(1, 2, 2, null)).containsExactly("天桥区的名次没有填写，应为4（SD64-07）。");
    assertThat(check(0, 2, 2, 4)).containsExactly("历下区的名次填的是0，应为1（SD64-07）。");
    assertThat(check(1, 3, 3, 4)).hasSize(2);
  }

  @Test
  void sd64_07_refusesACountyMissing() {
    List<RankRow> rows = rows(1, 2, 2, 4);
    rows.remove(3);
    assertThat(reasons(rows)).containsExactly("排名表缺少天桥区，已申报的县（市、区）应逐一列入（SD64-07）。");
  }

  @Test
  void sd64_07_refusesACountyTwice() {
    List<RankRow> rows = rows(1, 2, 2, 4);
    rows.add(rows.get(0));
    assertThat(reasons(rows)).containsExactly("历下区在排名表中出现2次，应只出现1次（SD64-07）。");
  }

  @Test
  void sd64_07_refusesAnUnknownCounty() {
    List<RankRow> rows = rows(1, 2, 2, 4);
    rows.add(new RankRow("370199", "60", 5, false, null));
    rows.add(new RankRow(null, "60", 5, false, null));
    assertThat(reasons(rows))
        .containsExactly(
            "排名表中的“370199”不是本市已申报的县（市、区），应删去（SD64-07）。", "排名表中的（空）不是本市已申报的县（市、区），应删去（SD64-07）。");
  }

  @Test
  void sd64_07_refusesAScoreOtherThanTheVisits() {
    for (String score : new String[] {"90.01", "NaN", "", null}) {
      List<RankRow> rows = rows(1, 2, 2, 4);
      rows.set(0, new RankRow("370102", score, 1, true, null));
      assertThat(reasons(rows)).singleElement().asString().contains("应与实地考察评价得分90一致");
    }
  }

  @Test
  void sd64_07_recommendsTheBestOrSaysWhyNot() {
    assertThat(recommending(null, null, true, false, false, true))
        .containsExactly(
            "推荐了第4名天桥区而未推荐第2名市中区，应按名次从高到低推荐，或者填写不推荐市中区的理由（SD64-07）。",
            "推荐了第4名天桥区而未推荐第2名槐荫区，应按名次从高到低推荐，或者填写不推荐槐荫区的理由（SD64-07）。");
    assertThat(recommending("材料不实", null, true, false, false, true)).hasSize(1);
    assertThat(recommending(null, "特色突出", true, false, false, true)).isEmpty();
    assertThat(recommending(null, null, true, false, true, false)).isEmpty();
    assertThat(recommending("　", " ", true, false, true, true)).hasSize(1);
  }

  @Test
  void sd64_07_theRankingItselfIsNeverRefused() {
    Random random = new Random(64);
    for (int round = 0; round < 200; round++) {
      Map<String, BigDecimal> visits = new TreeMap<>();
      for (int i = 0; i <= random.nextInt(14); i++) {
        visits.put("3701" + (10 + i), BigDecimal.valueOf(random.nextInt(12) * 25L, 2));
      }
      List<RankRow> rows = new ArrayList<>();
      for (Ranked<String> one :
          Ranking.of(visits.keySet(), visits::get, Comparator.reverseOrder())) {
        String score = visits.get(one.item()).toString();
        rows.add(new RankRow(one.item(), score, one.rank(), one.rank() == 1, null));
      }
      RankRule rule = new RankRule(visits, NAMES);
      assertThat(rule.check(rows)).isEmpty();
      int changed = random.nextInt(rows.size());
      RankRow row = rows.get(changed);
      int wrong = row.rank() + visits.size();
      rows.set(changed, new RankRow(row.county(), row.score(), wrong, row.recommended(), null));
      assertThat(rule.check(rows)).isNotEmpty();
    }
  }

  private static List<String> recommending(
      String second, String fourth, boolean a, boolean b, boolean c, boolean d) {
    return reasons(
        List.of(
            new RankRow("370102", "90", 1, a, null),
            new RankRow("370103", "88.5", 2, b, second),
            new RankRow("370104", "88.50", 2, c, null),
            new RankRow("370105", "70", 4, d, fourth)));
  }

  private static List<String> check(Integer a, Integer b, Integer c, Integer d) {
    return reasons(rows(a, b, c, d));
  }

  private static List<String> reasons(List<RankRow> rows) {
    return new RankRule(VISITS, NAMES).check(rows).stream().map(Refusal::reason).toList();
  }

  private static List<RankRow> rows(Integer a, Integer b, Integer c, Integer d) {
    return new ArrayList<>(
        List.of(
            new RankRow("370102", "90", a, true, null),
            new RankRow("370103", "88.5", b, false, null),
            new RankRow("370104", "88.50", c, false, null),
            new RankRow("370105", "70", d, false, null)));
  }
}
