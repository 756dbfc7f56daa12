package org.shifan.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {

  private record Entry(String county, BigDecimal score) {}

  @Test
  void sd64_07_equalScoresShareARankAndTheNextIsSkipped() {
    assertThat(ranks("90", "88.5", "88.50", "70")).containsExactly(1, 2, 2, 4);
  }

  @Test
  void nobodyIsRankedWhereNobodyIs() {
    assertThat(ranks()).isEmpty();
  }

  @Test
  void sd64_07_everyRankIsOneMoreThanTheNumberOfBetterOnes() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < random.nextInt(20); i++) {
        entries.add(new Entry("c" + i, BigDecimal.valueOf(random.nextInt(8), random.nextInt(2))));
      }
      List<Ranked<Entry>> ranked = rank(entries);
      for (Ranked<Entry> one : ranked) {
        long better =
            entries.stream().filter(e -> e.score().compareTo(one.item().score()) > 0).count();
        assertThat((long) one.rank()).isEqualTo(better + 1);
      }
      Collections.shuffle(entries, random);
      assertThat(rank(entries)).isEqualTo(ranked);
    }
  }

  private static List<Ranked<Entry>> rank(List<Entry> entries) {
    return Ranking.of(entries, Entry::score, Comparator.comparing(Entry::county));
  }

  private static List<Integer> ranks(String... scores) {
    List<Entry> entries = new ArrayList<>();
    for (String score : scores) {
      entries.add(new Entry("c" + entries.size(), new BigDecimal(score)));
    }
    return rank(entries).stream().map(Ranked::rank).toList();
  }
}
