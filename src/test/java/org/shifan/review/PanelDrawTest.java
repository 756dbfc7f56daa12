package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;

class PanelDrawTest {

  private static final Rules.Panel PANEL =
      new Rules.Panel(12, 5, 2, 3, 5, new BigDecimal(15), true, "SD64-08", "SD64-15");

  @Test
  void sd64_08_groupsAreAsFewAndAsEvenAsPossible() {
    for (int count = 0; count <= 60; count++) {
      List<Group> groups = groups(members(count), pool(60), count);
      assertThat(groups).hasSize((count + 11) / 12);
      List<Integer> sizes = groups.stream().map(g -> g.members().size()).toList();
      assertThat(sizes).allMatch(s -> s <= 12);
      assertThat(groups.stream().flatMap(g -> g.members().stream()))
          .containsExactlyInAnyOrderElementsOf(members(count));
      if (count > 0) {
        assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
      }
    }
    assertThat(groups(members(12), pool(60), 1)).hasSize(1);
    assertThat(groups(members(13), pool(60), 1)).hasSize(2);
  }

  @Test
  void sd64_15_panelsOfTheProvinceAreDisjointAndFreeOfTheGroupsCities() {
    List<Reviewer> pool = pool(60);
    for (long seed = 0; seed < 100; seed++) {
      List<Group> groups = groups(members(48), pool, seed);
      List<PanelDraw.Panel> panels = draw(groups, pool, seed);
      assertThat(panels).hasSize(4);
      Set<String> sitting = new HashSet<>();
      for (int i = 0; i < panels.size(); i++) {
        assertThat(panels.get(i).group()).isEqualTo(i + 1);
        assertThat(panels.get(i).seats()).hasSize(5);
        assertThat(panels.get(i).reserves()).hasSize(2);
        for (String expert : everyone(panels.get(i))) {
          assertThat(sitting.add(expert)).isTrue();
          assertThat(groups.get(i).admits(find(pool, expert))).isTrue();
        }
      }
    }
  }

  @Test
  void sd64_15_theSameSeedDrawsTheSameWhateverTheOrder() {
    Random random = new Random(8);
    for (long seed = -20; seed < 20; seed++) {
      List<Reviewer> pool = new ArrayList<>(pool(60));
      List<Group.Member> members = new ArrayList<>(members(30));
      List<Group> groups = groups(members, pool, seed);
      List<PanelDraw.Panel> panels = draw(groups, pool, seed);
      Collections.shuffle(pool, random);
      Collections.shuffle(members, random);
      assertThat(groups(members, pool, seed)).isEqualTo(groups);
      assertThat(draw(groups, pool, seed)).isEqualTo(panels);
    }
  }

  @Test
  void sd64_15_anotherSeedDrawsOthersAndEveryoneIsDrawnAboutEquallyOften() {
    List<Reviewer> pool =
        IntStream.range(0, 14).mapToObj(i -> new Reviewer("e" + i, null)).toList();
    List<Group> groups = groups(members(3), pool, 1);
    int[] seats = new int[14];
    for (long seed = 0; seed < 2800; seed++) {
      for (String expert : draw(groups, pool, seed).get(0).seats()) {
        seats[Integer.parseInt(expert.substring(1))]++;
      }
    }
    assertThat(IntStream.of(seats).boxed()).allMatch(times -> times > 850 && times < 1150);
  }

  @Test
  void sd64_15_theDrawIsTheOneThatSha256sumGives() {
    assertThat(new Lot(64).order("seats/1", List.of("a", "b", "c", "d"), x -> x))
        .containsExactly("a", "b", "d", "c");
  }

  @Test
  void sd64_15_expertsMoveBetweenGroupsBeforeAnyoneSitsTwice() {
    List<Group> groups = List.of(group(1, "370100"), group(2, "370200"));
    List<Reviewer> pool = new ArrayList<>();
    IntStream.range(0, 7).forEach(i -> pool.add(new Reviewer("free" + i, null)));
    IntStream.range(0, 7).forEach(i -> pool.add(new Reviewer("jinan" + i, "370100")));
    for (long seed = 0; seed < 50; seed++) {
      List<PanelDraw.Panel> panels = draw(groups, pool, seed);
      assertThat(everyone(panels.get(0))).allMatch(e -> e.startsWith("free"));
      assertThat(everyone(panels.get(1))).allMatch(e -> e.startsWith("jinan"));
    }
  }

  @Test
  void sd64_15_asFewAsPossibleSitTwiceWhereThePoolForcesIt() {
    List<Group> groups = List.of(group(1, "370100"), group(2, "370200"), group(3, "370300"));
    List<Reviewer> pool =
        IntStream.range(0, 11).mapToObj(i -> new Reviewer("e" + i, null)).toList();
    for (long seed = 0; seed < 50; seed++) {
      List<String> seats = new ArrayList<>();
      draw(groups, pool, seed).forEach(p -> seats.addAll(everyone(p)));
      assertThat(seats).hasSize(21);
      assertThat(new HashSet<>(seats)).hasSize(11);
      assertThat(pool).allMatch(e -> Collections.frequency(seats, e.id()) <= 2);
    }
  }

  @Test
  void sd64_08_refusesAPoolTooSmallForAGroup() {
    List<Group> groups = List.of(group(1, "370100"), group(2, "370200"));
    List<Reviewer> pool = new ArrayList<>();
    IntStream.range(0, 6).forEach(i -> pool.add(new Reviewer("free" + i, null)));
    pool.add(new Reviewer("qingdao", "370200"));
    assertThat(new PanelDraw(PANEL).draw(groups, pool, 1).refusal())
        .contains(
            new Refusal(
                "SD64-08", "第2组需要抽取7名专家（评审5名、候补2名），除去来自本组各地的专家，专家库中只有6名，请补充专家后重新抽取（SD64-08）。"));
    pool.add(new Reviewer("free6", null));
    assertThat(new PanelDraw(PANEL).draw(groups, pool, 1).refusal()).isEmpty();
  }

  @Test
  void sd64_15_citiesAreKeptTogetherWhereOnlyThatLeavesAPanel() {
    List<Reviewer> pool = pool(16);
    for (long seed = 0; seed < 20; seed++) {
      List<Group> groups = groups(members(48), pool, seed);
      assertThat(new PanelDraw(PANEL).draw(groups, pool, seed).refusal()).isEmpty();
    }
  }

  @Test
  void sd64_08_theWholeProvinceInOneReviewIsStillDrawn() {
    List<Group.Member> members =
        IntStream.range(0, 136)
            .mapToObj(i -> new Group.Member("37" + (1000 + i), city(i % 16)))
            .toList();
    List<Group> groups = groups(members, pool(60), 2021);
    assertThat(groups).hasSize(12);
    assertThat(new PanelDraw(PANEL).draw(groups, pool(60), 2021).refusal()).isEmpty();
  }

  static List<Reviewer> pool(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Reviewer("expert-" + (101 + i), i % 17 == 16 ? null : city(i % 17)))
        .toList();
  }

  static Group group(int number, String city) {
    return new Group(number, List.of(new Group.Member(city.substring(0, 4) + "02", city)));
  }

  private static String city(int index) {
    return "37" + (index < 9 ? "0" : "") + (index + 1) + "00";
  }

  private static List<Group.Member> members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Group.Member(city(i % 16).substring(0, 4) + "0" + i / 16, city(i % 16)))
        .toList();
  }

  private static List<Group> groups(List<Group.Member> members, List<Reviewer> pool, long seed) {
    return new Grouping(PANEL).group(members, pool, seed);
  }

  private static List<PanelDraw.Panel> draw(List<Group> groups, List<Reviewer> pool, long seed) {
    return new PanelDraw(PANEL)
        .draw(groups, pool, seed)
        .orElseThrow(r -> new IllegalStateException(r.reason()));
  }

  private static List<String> everyone(PanelDraw.Panel panel) {
    List<String> all = new ArrayList<>(panel.seats());
    all.addAll(panel.reserves());
    return all;
  }

  private static Reviewer find(List<Reviewer> pool, String id) {
    return pool.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
