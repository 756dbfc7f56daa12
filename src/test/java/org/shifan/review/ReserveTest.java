package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;

class ReserveTest {

  private static final List<String> RESERVES = List.of("r1", "r2");
  private static final List<Reviewer> POOL =
      List.of(
          new Reviewer("jinan", "370100"),
          new Reviewer("p1", "370200"),
          new Reviewer("p2", null),
          new Reviewer("p3", "370300"));

  private final Reserve rule =
      new Reserve(new Rules.Panel(12, 5, 2, 3, 5, new BigDecimal(15), true, "SD64-08", "SD64-15"));

  @Test
  void sd64_15_theFirstFreeReserveStepsIn() {
    assertThat(next(Set.of(), Set.of())).contains(new Reserve.Substitute("r1", false));
    assertThat(next(Set.of("r1"), Set.of())).contains(new Reserve.Substitute("r2", false));
  }

  @Test
  void sd64_15_afterTheReservesOneIsDrawnWhoIsFromNoCityOfTheGroup() {
    Set<String> barred = new HashSet<>(RESERVES);
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Reserve.Substitute substitute = next(barred, Set.of()).orElseThrow();
      assertThat(substitute.supplementary()).isTrue();
      drawn.add(substitute.expert());
      barred.add(substitute.expert());
    }
    assertThat(drawn).containsExactlyInAnyOrder("p1", "p2", "p3");
    assertThat(next(barred, Set.of())).isEmpty();
  }

  @Test
  void sd64_15_theSupplementaryDrawPrefersWhoSitsNowhere() {
    Set<String> reserves = Set.copyOf(RESERVES);
    assertThat(next(reserves, Set.of("p1", "p3")).orElseThrow().expert()).isEqualTo("p2");
    assertThat(next(reserves, Set.of("p1", "p2", "p3"))).isPresent();
  }

  @Test
  void sd64_15_theSupplementaryDrawIsRepeatableAndDependsOnSeedCountyAndPosition() {
    List<Reviewer> shuffled = new ArrayList<>(POOL);
    Collections.shuffle(shuffled, new Random(1));
    Set<String> different = new HashSet<>();
    for (long seed = 0; seed < 30; seed++) {
      Reserve.Vacancy vacancy = vacancy(3, Set.copyOf(RESERVES), Set.of());
      assertThat(rule.next(vacancy, shuffled, seed)).isEqualTo(rule.next(vacancy, POOL, seed));
      different.add(rule.next(vacancy, POOL, seed).orElseThrow().expert());
    }
    assertThat(different).hasSize(3);
    Set<String> byPosition = new HashSet<>();
    for (int position = 1; position <= 30; position++) {
      Reserve.Vacancy vacancy = vacancy(position, Set.copyOf(RESERVES), Set.of());
      byPosition.add(rule.next(vacancy, POOL, 1).orElseThrow().expert());
    }
    assertThat(byPosition).hasSize(3);
  }

  @Test
  void sd64_08_refusesFewerExpertsThanTheMinimum() {
    assertThat(rule.enough("历下区", 3)).isEmpty();
    assertThat(rule.enough("历下区", 2))
        .contains(new Refusal("SD64-08", "历下区可参加评分的专家只有2名，至少应有3名，请补充专家后继续评审（SD64-08）。"));
  }

  private Optional<Reserve.Substitute> next(Set<String> barred, Set<String> busy) {
    return rule.next(vacancy(1, barred, busy), POOL, 2021);
  }

  private static Reserve.Vacancy vacancy(int position, Set<String> barred, Set<String> busy) {
    Group group = PanelDrawTest.group(1, "370100");
    return new Reserve.Vacancy(group, "370102", position, RESERVES, barred, busy);
  }
}
