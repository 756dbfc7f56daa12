package org.shifan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;
import org.shifan.ranking.Ranked;

class AwardCalculationTest {

  static final Rules.Award AWARD = new Rules.Award(new BigDecimal(2_000_000), 6, 4, "SD64-10");
  static final List<Rules.Tier> TIERS =
      List.of(new Rules.Tier(1, 2, 40), new Rules.Tier(3, 4, 30), new Rules.Tier(5, 6, 20));
  private static final BigDecimal PLENTY = new BigDecimal(100_000_000);

  private final AwardCalculation calculation = new AwardCalculation(AWARD, TIERS);

  @Test
  void sd64_11_theFrontGetsTheTiersOfItsRanks() {
    List<Ranked<String>> recognised = ranked(1, 2, 3, 4, 5, 6, 7);
    AwardCalculation.Result result = calculate("2000000", PLENTY, recognised, all("abcdefg"));
    assertThat(percents(result)).containsExactly(40, 40, 30, 30, 20, 20, 0);
    assertThat(result.table().rows().get(0))
        .isEqualTo(
            new AwardTable.Row(
                "a", 1, yuan("2000000.00"), 40, yuan("800000.00"), yuan("2800000.00")));
    assertThat(result.table().sum()).isEqualTo(yuan("17600000.00"));
    assertThat(result.settled()).isTrue();
  }

  @Test
  void sd64_11_rankAloneIsNotEnough() {
    List<Finding> findings =
        List.of(
            new Finding("a", true, false, "理由"),
            new Finding("b", false, true, "理由"),
            new Finding("c", true, true, "理由"));
    AwardCalculation.Result result = calculate("2000000", PLENTY, ranked(1, 2, 3, 4), findings);
    assertThat(percents(result)).containsExactly(0, 0, 30, 0);
  }

  @Test
  void sd64_11_ranksCountAmongTheRecognised() {
    AwardCalculation.Result result =
        calculate("2000000", PLENTY, ranked(2, 5, 9, 9, 12, 20, 21), all("abcdefg"));
    assertThat(result.table().rows())
        .extracting(AwardTable.Row::rank)
        .containsExactly(1, 2, 3, 3, 5, 6, 7);
    assertThat(percents(result)).containsExactly(40, 40, 30, 30, 20, 20, 0);
    assertThat(result.ties()).isEmpty();
  }

  @Test
  void sd64_11_aTieAtATiersEdgeIsLeftToAPerson() {
    AwardCalculation.Result result =
        calculate("2000000", PLENTY, ranked(1, 2, 2, 4, 5, 6, 6), all("abcdefg"));
    assertThat(result.ties())
        .containsExactly(
            new AwardCalculation.TieAtEdge(List.of("b", "c"), 2, 3, List.of(40, 30)),
            new AwardCalculation.TieAtEdge(List.of("f", "g"), 6, 7, List.of(20, 0)));
    assertThat(percents(result)).containsExactly(40, 30, 30, 30, 20, 0, 0);
    assertThat(result.settled()).isFalse();
  }

  @Test
  void sd64_11_aTieOfThoseWhoEarnNothingIsNoQuestion() {
    assertThat(calculate("2000000", PLENTY, ranked(1, 2, 2, 4), all("ad")).ties()).isEmpty();
    assertThat(calculate("2000000", PLENTY, ranked(1, 2, 2, 4), all("ab")).ties())
        .containsExactly(new AwardCalculation.TieAtEdge(List.of("b"), 2, 3, List.of(40, 30)));
  }

  @Test
  void sd64_11_equalTiersHaveNoEdgeBetweenThem() {
    AwardCalculation equal =
        new AwardCalculation(AWARD, List.of(new Rules.Tier(1, 2, 25), new Rules.Tier(3, 4, 25)));
    AwardCalculation.Result result =
        equal
            .calculate(AWARD.base(), PLENTY, ranked(1, 2, 2, 4), all("abcd"))
            .value()
            .orElseThrow();
    assertThat(percents(result)).containsExactly(25, 25, 25, 25);
    assertThat(result.ties()).isEmpty();
  }

  @Test
  void sd64_10_refusesABaseAboveTheStandard() {
    for (String base : new String[] {"2000000.01", "0", "-1", "1000000.001"}) {
      assertThat(
              calculation.calculate(new BigDecimal(base), PLENTY, ranked(1), List.of()).refusal())
          .contains(
              new Refusal(
                  "SD64-10",
                  "每个县（市、区）的奖励标准填的是“" + base + "”元，应大于0、不高于2000000.00元（200万元），最多两位小数（SD64-10）。"));
    }
    assertThat(calculation.calculate(AWARD.base(), PLENTY, ranked(1), List.of()).refusal())
        .isEmpty();
  }

  @Test
  void sd64_10_fitsTheBudgetToTheCent() {
    List<Ranked<String>> recognised = ranked(1, 2, 3);
    BigDecimal exact = yuan("8200000.00");
    assertThat(calculate("2000000", exact, recognised, all("abc")).overBudget()).isEmpty();
    BigDecimal short1 = yuan("8199999.99");
    assertThat(calculate("2000000", short1, recognised, all("abc")).overBudget())
        .contains(new AwardCalculation.OverBudget(exact, short1, yuan("1999999.99")));
  }

  @Test
  void sd64_10_theBudgetHoldsHoweverATieIsDecided() {
    List<Ranked<String>> tie = ranked(1, 2, 2);
    assertThat(calculate("1000000", yuan("4100000"), tie, all("abc")).overBudget()).isEmpty();
    assertThat(calculate("1000000", yuan("4099999.99"), tie, all("abc")).overBudget()).isPresent();
  }

  @Test
  void sd64_10_theProposedBaseIsTheHighestThatFits() {
    Random random = new Random(10);
    for (int round = 0; round < 500; round++) {
      int[] ranks = new int[1 + random.nextInt(25)];
      for (int i = 0; i < ranks.length; i++) {
        ranks[i] = i + 1;
      }
      List<Ranked<String>> recognised = ranked(ranks);
      List<Finding> findings =
          recognised.stream()
              .map(r -> new Finding(r.item(), random.nextBoolean(), true, "理由"))
              .toList();
      BigDecimal budget = BigDecimal.valueOf(random.nextInt(round < 250 ? 5000 : 2_000_000_000), 2);
      calculate("2000000", budget, recognised, findings)
          .overBudget()
          .ifPresent(over -> proposalFits(over, recognised, findings));
    }
  }

  @Test
  void sd64_11_everyExtraIsItsPercentToTheCent() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      BigDecimal base = BigDecimal.valueOf(1 + random.nextInt(200_000_000), 2);
      AwardCalculation.Result result =
          calculate(base.toString(), PLENTY, ranked(1, 2, 3, 4, 5, 6, 7), all("abcdefg"));
      BigDecimal sum = BigDecimal.ZERO;
      for (AwardTable.Row row : result.table().rows()) {
        BigDecimal exact = base.multiply(BigDecimal.valueOf(row.percent(), 2));
        assertThat(row.extra()).isEqualTo(exact.setScale(2, RoundingMode.HALF_UP));
        assertThat(row.total()).isEqualTo(base.add(row.extra()));
        sum = sum.add(row.total());
      }
      assertThat(result.table().sum()).isEqualTo(sum);
    }
  }

  static List<Ranked<String>> ranked(int... ranks) {
    List<Ranked<String>> ranked = new ArrayList<>();
    for (int rank : ranks) {
      ranked.add(new Ranked<>(String.valueOf((char) ('a' + ranked.size())), rank));
    }
    return ranked;
  }

  static List<Finding> all(String counties) {
    return counties.chars().mapToObj(c -> new Finding("" + (char) c, true, true, "理由")).toList();
  }

  private static void proposalFits(
      AwardCalculation.OverBudget over, List<Ranked<String>> recognised, List<Finding> findings) {
    assertThat(sum(over.base(), recognised, findings)).isLessThanOrEqualTo(over.budget());
    BigDecimal more = over.base().add(new BigDecimal("0.01"));
    assertThat(sum(more, recognised, findings)).isGreaterThan(over.budget());
  }

  private static BigDecimal sum(
      BigDecimal base, List<Ranked<String>> recognised, List<Finding> findings) {
    BigDecimal sum = BigDecimal.ZERO;
    int[] percents = {40, 40, 30, 30, 20, 20};
    for (int i = 0; i < recognised.size(); i++) {
      int percent = i < 6 && findings.get(i).earns() ? percents[i] : 0;
      BigDecimal extra = base.multiply(BigDecimal.valueOf(percent, 2));
      sum = sum.add(base).add(extra.setScale(2, RoundingMode.HALF_UP));
    }
    return sum;
  }

  private AwardCalculation.Result calculate(
      String base, BigDecimal budget, List<Ranked<String>> recognised, List<Finding> findings) {
    return calculation
        .calculate(new BigDecimal(base), budget, recognised, findings)
        .value()
        .orElseThrow();
  }

  private static List<Integer> percents(AwardCalculation.Result result) {
    return result.table().rows().stream().map(AwardTable.Row::percent).toList();
  }

  private static BigDecimal yuan(String amount) {
    return new BigDecimal(amount);
  }
}
