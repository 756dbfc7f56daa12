package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Rules;
import org.shifan.ranking.Ranked;

class AdjustmentTest {

  @Test
  void sd64_15_aStrictPanelHarmsNobody() {
    List<Adjustment.Adjusted> adjusted =
        adjust(raw(1, "60", "70", "80"), raw(2, "80", "90", "100"));
    assertThat(adjusted.get(0).score()).isEqualTo(adjusted.get(3).score());
    assertThat(adjusted.get(1).score()).isEqualTo(new BigDecimal("80.000000"));
    assertThat(adjusted.get(2).score()).isEqualTo(adjusted.get(5).score());
    assertThat(adjusted.get(0).raw()).isEqualTo(new BigDecimal("60"));
  }

  @Test
  void sd64_15_aSingleGroupStaysAsItIs() {
    assertThat(adjust(raw(1, "60", "71.23456", "80")))
        .extracting(Adjustment.Adjusted::score)
        .containsExactly(
            new BigDecimal("60.000000"), new BigDecimal("71.234560"), new BigDecimal("80.000000"));
    assertThat(Adjustment.of(List.of())).isEmpty();
  }

  @Test
  void sd64_15_aGroupWithoutSpreadIsOnlyMovedToTheMean() {
    assertThat(adjust(raw(1, "60", "60"), raw(2, "90"), raw(3, "80", "100")))
        .extracting(Adjustment.Adjusted::score)
        .startsWith(
            new BigDecimal("78.000000"), new BigDecimal("78.000000"), new BigDecimal("78.000000"));
    assertThat(adjust(raw(1, "33.3333", "33.3333", "33.3333"), raw(2, "66.6667")))
        .extracting(a -> a.score().doubleValue())
        .allMatch(score -> Math.abs(score - 41.66665) < 0.00001);
  }

  @Test
  void sd64_15_theEndsOfTheScaleDoNotMakeDifferentScoresEqual() {
    List<Adjustment.Adjusted> adjusted =
        adjust(raw(1, "98", "99", "100", "60"), raw(2, "99", "98", "99", "99.5"));
    assertThat(adjusted.stream().filter(a -> a.group() == 1).map(Adjustment.Adjusted::score))
        .doesNotHaveDuplicates();
  }

  @Test
  void sd64_15_everyGroupHasTheMeanAndTheSpreadOfAllAndKeepsItsOrder() {
    Random random = new Random(15);
    for (int round = 0; round < 200; round++) {
      List<Adjustment.Raw> scores = random(random);
      List<Adjustment.Adjusted> adjusted = Adjustment.of(scores);
      double mean = mean(scores, Adjustment.Raw::score);
      double deviation = deviation(scores, Adjustment.Raw::score);
      for (int number = 1; number <= 4; number++) {
        int wanted = number;
        List<Adjustment.Adjusted> group =
            adjusted.stream().filter(a -> a.group() == wanted).toList();
        assertThat(mean(group, Adjustment.Adjusted::score)).isCloseTo(mean, within(1e-5));
        assertThat(deviation(group, Adjustment.Adjusted::score)).isCloseTo(deviation, within(1e-5));
        for (Adjustment.Adjusted a : group) {
          for (Adjustment.Adjusted b : group) {
            assertThat(a.score().compareTo(b.score())).isEqualTo(a.raw().compareTo(b.raw()));
          }
        }
      }
    }
  }

  @Test
  void sd64_08_theOrderIsByExpertScoreWhereTheCitysWeighsNothing() {
    List<FinalRanking.Scores> scores =
        List.of(scores("b", "80", null), scores("a", "80.000000", "10"), scores("c", "90", "0"));
    assertThat(rank(0, scores)).containsExactly("c1", "a2", "b2");
  }

  @Test
  void sd64_08_theCitysScoreWeighsAsTheRulesSay() {
    List<FinalRanking.Scores> scores =
        List.of(scores("a", "80", "100"), scores("b", "90", "60"), scores("c", "84", "84"));
    assertThat(rank(20, scores)).containsExactly("a1", "b1", "c1");
    assertThat(rank(19, scores)).containsExactly("b1", "c2", "a3");
    assertThat(rank(100, scores)).containsExactly("a1", "c2", "b3");
    assertThatThrownBy(() -> rank(20, List.of(scores("a", "80", null))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Adjustment.Raw> random(Random random) {
    List<Adjustment.Raw> scores = new ArrayList<>();
    for (int group = 1; group <= 4; group++) {
      for (int i = 0; i < 2 + random.nextInt(11); i++) {
        BigDecimal score = BigDecimal.valueOf(random.nextInt(1_000_001), 4);
        scores.add(new Adjustment.Raw(group, "c" + i, i == 0 ? BigDecimal.TEN : score));
      }
    }
    return scores;
  }

  private static List<String> rank(int cityWeight, List<FinalRanking.Scores> scores) {
    Rules.Scale scale = new Rules.Scale(BigDecimal.ZERO, new BigDecimal(100), 2, cityWeight);
    List<Ranked<FinalRanking.Total>> ranked = new FinalRanking(scale).rank(scores);
    return ranked.stream().map(r -> r.item().county() + r.rank()).toList();
  }

  private static FinalRanking.Scores scores(String county, String adjusted, String city) {
    BigDecimal cityScore = city == null ? null : new BigDecimal(city);
    return new FinalRanking.Scores(county, new BigDecimal(adjusted), cityScore);
  }

  private static List<Adjustment.Raw> raw(int group, String... scores) {
    List<Adjustment.Raw> raw = new ArrayList<>();
    for (String score : scores) {
      raw.add(new Adjustment.Raw(group, group + "/" + raw.size(), new BigDecimal(score)));
    }
    return raw;
  }

  @SafeVarargs
  private static List<Adjustment.Adjusted> adjust(List<Adjustment.Raw>... groups) {
    List<Adjustment.Raw> scores = new ArrayList<>();
    for (List<Adjustment.Raw> group : groups) {
      scores.addAll(group);
    }
    return Adjustment.of(scores);
  }

  private static <T> double mean(List<T> items, Function<T, BigDecimal> score) {
    return items.stream().mapToDouble(i -> score.apply(i).doubleValue()).average().orElseThrow();
  }

  private static <T> double deviation(List<T> items, Function<T, BigDecimal> score) {
    double mean = mean(items, score);
    return Math.sqrt(
        items.stream()
            .mapToDouble(i -> Math.pow(score.apply(i).doubleValue() - mean, 2))
            .average()
            .orElseThrow());
  }
}
