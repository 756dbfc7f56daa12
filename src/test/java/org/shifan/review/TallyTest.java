package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Rules;

class TallyTest {

  @Test
  void sd64_14_dropsOneHighestAndOneLowestFromFiveOn() {
    assertThat(tally("60", "80", "81", "82", "100"))
        .isEqualTo(new Tally(new BigDecimal("81.0000"), new BigDecimal("40"), true, 5, 3));
    assertThat(tally("90", "90", "90", "60", "60").score()).isEqualByComparingTo("80");
  }

  @Test
  void sd64_14_countsAllOfFour() {
    assertThat(tally("60", "80", "80", "100"))
        .isEqualTo(new Tally(new BigDecimal("80.0000"), new BigDecimal("40"), true, 4, 4));
  }

  @Test
  void sd64_14_theMeanHasFourDecimalsHalfUp() {
    assertThat(tally("80", "80", "81").score()).isEqualTo(new BigDecimal("80.3333"));
    assertThat(tally("80", "81", "81").score()).isEqualTo(new BigDecimal("80.6667"));
  }

  @Test
  void sd64_15_callsATalkAboveFifteenPointsOnly() {
    assertThat(tally("80", "95").needsTalk()).isFalse();
    assertThat(tally("80", "95.0001").needsTalk()).isTrue();
    assertThat(tally("80").needsTalk()).isFalse();
  }

  @Test
  void sd64_14_neverDropsTheLastScore() {
    Rules.Panel early =
        new Rules.Panel(12, 5, 2, 1, 1, new BigDecimal(15), true, "SD64-08", "SD64-15");
    assertThat(Tally.of(List.of(BigDecimal.TEN), early).score()).isEqualByComparingTo("10");
    assertThatThrownBy(() -> tally()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sd64_14_theMeanLiesBetweenTheScoresInAnyOrder() {
    Random random = new Random(14);
    for (int round = 0; round < 300; round++) {
      List<BigDecimal> scores = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(9); i++) {
        scores.add(BigDecimal.valueOf(random.nextInt(1_000_001), 4));
      }
      Tally tally = Tally.of(scores, PANEL);
      assertThat(tally.score()).isBetween(Collections.min(scores), Collections.max(scores));
      Collections.shuffle(scores, random);
      assertThat(Tally.of(scores, PANEL)).isEqualTo(tally);
    }
  }

  private static final Rules.Panel PANEL =
      new Rules.Panel(12, 5, 2, 3, 5, new BigDecimal(15), true, "SD64-08", "SD64-15");

  private static Tally tally(String... scores) {
    return Tally.of(Stream.of(scores).map(BigDecimal::new).toList(), PANEL);
  }
}
