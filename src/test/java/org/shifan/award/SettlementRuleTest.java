package org.shifan.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shifan.award.AwardCalculationTest.AWARD;
import static org.shifan.award.AwardCalculationTest.TIERS;
import static org.shifan.award.AwardCalculationTest.all;
import static org.shifan.award.AwardCalculationTest.ranked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;

class SettlementRuleTest {

  private static final Names NAMES =
      Names.among(Map.of("a", "历下区", "b", "市南区", "c", "张店区", "d", "滕州市", "e", "东营区"));
  private static final List<Place> TIED = Place.of(ranked(1, 2, 2, 4, 5));

  @Test
  void sd64_11_aPersonDecidesATieEitherWay() {
    assertThat(check("2000000", "理由", 40, 40, 30, 30, 20)).isEmpty();
    assertThat(check("2000000", "理由", 40, 30, 40, 30, 20)).isEmpty();
    assertThat(check("2000000", "理由", 40, 40, 40, 30, 20)).isEmpty();
    assertThat(check("2000000", "理由", 40, 30, 30, 30, 20)).isEmpty();
    assertThat(check("2000000", "理由", 40, 30, 30, 20, 0)).isEmpty();
  }

  @Test
  void sd64_11_refusesMoreOfATierThanItHasRanks() {
    List<Place> places = Place.of(ranked(1, 2, 3, 4, 5));
    assertThat(reasons(rule(places, all("abcde"), 99_000_000), settle(40, 30, 30, 30, 20)))
        .containsExactly("给予30%的有3个（市南区、张店区、滕州市），该档最多2个（SD64-11）。");
    assertThat(reasons(rule(places, all("abcde"), 99_000_000), settle(40, 40, 30, 30, 20)))
        .isEmpty();
  }

  @Test
  void sd64_11_aTieMakesRoomOnlyInTheTiersItTouches() {
    List<Place> ties = Place.of(ranked(1, 2, 2, 4, 4));
    SettlementRule rule = rule(ties, all("abcde"), 99_000_000);
    assertThat(reasons(rule, settle(40, 30, 30, 30, 30))).isEmpty();
    assertThat(reasons(rule, settle(30, 30, 30, 30, 30))).hasSize(1);
    assertThat(reasons(rule, settle(40, 40, 20, 20, 20))).isEmpty();
    assertThat(reasons(rule, settle(40, 20, 20, 20, 20))).hasSize(1);
  }

  @Test
  void sd64_11_tiersOfOnePercentCountAsOne() {
    List<Rules.Tier> equal = List.of(new Rules.Tier(1, 2, 25), new Rules.Tier(3, 5, 25));
    SettlementRule rule =
        new SettlementRule(AWARD, equal, TIED, all("abcde"), new BigDecimal(99_000_000), NAMES);
    assertThat(reasons(rule, settle(25, 25, 25, 25, 25))).isEmpty();
  }

  @Test
  void sd64_11_refusesAPercentThatIsNoTiers() {
    assertThat(check("2000000", "理由", 35, 40, 30, 30, 20))
        .containsExactly("历下区的示范引领奖励比例填的是35%，应为40%、30%、20%、0之一（SD64-11）。");
    assertThat(check("2000000", "理由", null, 40, 30, 30, 20))
        .containsExactly("历下区的示范引领奖励比例没有填写，应为40%、30%、20%、0之一（SD64-11）。");
    assertThat(check("2000000", "理由", -40, 40, 30, 30, 20)).hasSize(1);
  }

  @Test
  void sd64_11_refusesAPercentAboveTheRanks() {
    assertThat(check("2000000", "理由", 40, 40, 30, 30, 40))
        .containsExactly("东营区排名第5，示范引领奖励比例最高为20%，填的是40%（SD64-11）。");
  }

  @Test
  void sd64_11_refusesAFurtherAwardWithoutBothFindings() {
    assertThat(reasons(rule(TIED, all("bcde"), 99_000_000), settle(40, 40, 30, 30, 20)))
        .containsExactly("历下区未同时认定实效突出和创新示范作用显著，示范引领奖励比例应为0（SD64-11）。");
    assertThat(reasons(rule(TIED, all("bcde"), 99_000_000), settle(0, 40, 30, 30, 20))).isEmpty();
  }

  @Test
  void sd64_11_refusesUnknownRepeatedAndMissingCounties() {
    List<Settlement.Row> rows = new ArrayList<>(settle(40, 40, 30, 30, 20).rows());
    rows.add(new Settlement.Row("x", 0));
    rows.add(rows.get(0));
    rows.remove(1);
    assertThat(reasons(rule(TIED, all("abcde"), 99_000_000), new Settlement("1", rows, "理由")))
        .containsExactly(
            "“x”不是本轮认定的县（市、区），应删去（SD64-11）。",
            "历下区出现2次，应只出现1次（SD64-11）。",
            "缺少市南区的示范引领奖励比例，不给予的应填0（SD64-11）。");
  }

  @Test
  void sd64_11_refusesASettlementWithoutAReason() {
    assertThat(check("2000000", " ", 40, 40, 30, 30, 20))
        .containsExactly("没有填写理由，人工确定奖励金额应说明理由（SD64-11）。");
  }

  @Test
  void sd64_10_refusesABaseAboveTheStandardOrNoNumber() {
    for (String base : new String[] {"2000000.01", "NaN", "0", "", null, "1.001"}) {
      assertThat(check(base, "理由", 40, 40, 30, 30, 20)).hasSize(1);
    }
    assertThat(check("0.01", "理由", 40, 40, 30, 30, 20)).isEmpty();
  }

  @Test
  void sd64_10_refusesASumAboveTheBudgetByACent() {
    Settlement settlement = settle(40, 40, 30, 30, 20);
    assertThat(reasons(rule(TIED, all("abcde"), 13_200_000), settlement)).isEmpty();
    SettlementRule tight =
        new SettlementRule(AWARD, TIERS, TIED, all("abcde"), new BigDecimal("13199999.99"), NAMES);
    assertThat(reasons(tight, settlement))
        .containsExactly(
            "奖励合计13200000.00元（1320万元），超过本轮预算13199999.99元，每个县（市、区）的奖励标准应不高于1999999.99元（SD64-10）。");
    assertThat(tight.table(settlement).sum()).isEqualByComparingTo("13200000");
  }

  @Test
  void sd64_11_looksAtEachOfTheFrontOnceWithReasons() {
    FrontRule rule = new FrontRule(Place.front(TIED, TIERS.subList(0, 1)), NAMES);
    assertThat(front(rule, all("abc"))).isEmpty();
    assertThat(front(rule, all("ab"))).containsExactly("缺少对张店区（第2名）的认定，排名前列的应逐一认定（SD64-11）。");
    assertThat(front(rule, all("abcc"))).containsExactly("张店区认定了2次，应只认定1次（SD64-11）。");
    assertThat(front(rule, all("abcd"))).containsExactly("滕州市不在排名前列的县（市、区）中，应删去（SD64-11）。");
    assertThat(front(rule, findings(true, true, " ")))
        .containsExactly("认定张店区实效突出、创新示范作用显著，应填写理由（SD64-11）。");
    assertThat(front(rule, findings(true, false, null)))
        .containsExactly("认定张店区实效突出，应填写理由（SD64-11）。");
    assertThat(front(rule, findings(false, true, null)))
        .containsExactly("认定张店区创新示范作用显著，应填写理由（SD64-11）。");
    assertThat(front(rule, findings(false, false, null))).isEmpty();
  }

  private static List<Finding> findings(boolean effective, boolean demonstrating, String reason) {
    List<Finding> findings = new ArrayList<>(all("ab"));
    findings.add(new Finding("c", effective, demonstrating, reason));
    return findings;
  }

  private static List<String> front(FrontRule rule, List<Finding> findings) {
    return rule.check(findings).stream().map(Refusal::reason).toList();
  }

  private static List<String> check(String base, String reason, Integer... percents) {
    Settlement settlement = new Settlement(base, settle(percents).rows(), reason);
    return reasons(rule(TIED, all("abcde"), 99_000_000), settlement);
  }

  private static SettlementRule rule(List<Place> places, List<Finding> findings, long budget) {
    return new SettlementRule(AWARD, TIERS, places, findings, BigDecimal.valueOf(budget), NAMES);
  }

  private static Settlement settle(Integer... percents) {
    List<Settlement.Row> rows = new ArrayList<>();
    for (Integer percent : percents) {
      rows.add(new Settlement.Row(String.valueOf((char) ('a' + rows.size())), percent));
    }
    return new Settlement("2000000", rows, "理由");
  }

  private static List<String> reasons(SettlementRule rule, Settlement settlement) {
    return rule.check(settlement).stream().map(Refusal::reason).toList();
  }
}
