package org.shifan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shifan.ranking.Ranked;
import org.shifan.ranking.Ranking;

class ProposalTest {

  private static final List<Ranked<String>> ORDER = ranked(1, 2, 2, 4, 5, 5, 5, 8);

  @Test
  void sd64_03_proposesTheTarget() {
    assertThat(proposed(4, Set.of())).containsExactly("a", "b", "c", "d");
    assertThat(Proposal.of(ORDER, Set.of(), 4).rows()).noneMatch(Proposal.Row::tied);
    assertThat(Proposal.of(ORDER, Set.of(), 7).rows()).noneMatch(Proposal.Row::tied);
  }

  @Test
  void sd64_03_includesAndMarksATieAcrossTheCut() {
    for (int target : new int[] {5, 6}) {
      Proposal proposal = Proposal.of(ORDER, Set.of(), target);
      assertThat(proposal.proposed()).isEqualTo(7);
      assertThat(proposal.rows().stream().filter(Proposal.Row::tied).map(Proposal.Row::county))
          .containsExactly("e", "f", "g");
    }
  }

  @Test
  void sd64_15_leavesOutTheExcluded() {
    assertThat(proposed(4, Set.of("a", "c"))).containsExactly("b", "d", "e", "f", "g");
    assertThat(Proposal.of(ORDER, Set.of("a"), 4).of("a")).isEmpty();
  }

  @Test
  void sd64_03_proposesAllWhereFewerThanTheTargetAreLeft() {
    assertThat(proposed(8, Set.of())).hasSize(8);
    assertThat(proposed(20, Set.of())).hasSize(8);
    assertThat(proposed(20, Set.of("a", "b", "c", "d", "e", "f", "g", "h"))).isEmpty();
  }

  @Test
  void sd64_09_theNextInRankSucceeds() {
    assertThat(next(Set.of("a", "b", "c"), Set.of("b"), 1)).containsExactly("d");
    assertThat(next(Set.of("a", "b", "c", "d"), Set.of("b"), 1)).containsExactly("e", "f", "g");
    assertThat(next(Set.of("a", "b", "c", "d"), Set.of("b", "f"), 2)).containsExactly("e", "g");
    assertThat(next(Set.of("a", "b", "c", "d", "e", "f", "g"), Set.of("h"), 1)).isEmpty();
    assertThat(next(Set.of("a"), Set.of(), 0)).isEmpty();
  }

  @Test
  void sd64_03_nobodyBetterThanAProposedOneIsLeftOut() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      List<String> counties =
          IntStream.range(0, random.nextInt(30)).mapToObj(i -> "c" + (10 + i)).toList();
      List<Integer> scores = counties.stream().map(c -> random.nextInt(15)).toList();
      List<Ranked<String>> order =
          Ranking.of(
              counties,
              c -> BigDecimal.valueOf(scores.get(counties.indexOf(c))),
              Comparator.naturalOrder());
      List<String> excluded = counties.stream().filter(c -> random.nextInt(5) == 0).toList();
      int target = 1 + random.nextInt(20);
      Proposal proposal = Proposal.of(order, excluded, target);
      int left = counties.size() - excluded.size();
      assertThat(proposal.rows()).hasSize(left);
      assertThat(proposal.proposed()).isGreaterThanOrEqualTo(Math.min(target, left));
      int worst = 0;
      int best = Integer.MAX_VALUE;
      for (Proposal.Row row : proposal.rows()) {
        worst = row.proposed() ? Math.max(worst, row.rank()) : worst;
        best = row.proposed() ? best : Math.min(best, row.rank());
      }
      assertThat(worst).isLessThan(best);
      boolean tie = proposal.rows().stream().anyMatch(Proposal.Row::tied);
      assertThat(tie).isEqualTo(proposal.proposed() > target);
    }
  }

  static List<Ranked<String>> ranked(int... ranks) {
    List<Ranked<String>> order = new ArrayList<>();
    for (int rank : ranks) {
      order.add(new Ranked<>(String.valueOf((char) ('a' + order.size())), rank));
    }
    return order;
  }

  private static List<String> proposed(int target, Set<String> excluded) {
    return Proposal.of(ORDER, excluded, target).rows().stream()
        .filter(Proposal.Row::proposed)
        .map(Proposal.Row::county)
        .toList();
  }

  private static List<String> next(Set<String> listed, Set<String> out, int vacancies) {
    return Succession.next(ORDER, listed, out, vacancies).stream().map(Ranked::item).toList();
  }
}
