package org.shifan.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shifan.candidate.CandidateKinds.Kind;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;

class ListRuleTest {

  private static final LocalDate OPENED = LocalDate.of(2020, 12, 28);
  private static final LocalDate TODAY = LocalDate.of(2021, 4, 1);

  private static final List<Standing> CANDIDATES =
      List.of(
          new Standing("370000-1", "一", 1),
          new Standing("370000-2", "二", 2),
          new Standing("370000-3", "三", 3));

  private static final Kind WORK = new Kind("工作经验", 1, Set.of("370000-1"));
  private static final Kind CASE = new Kind("典型案例", 2, Set.of("370000-2", "370000-3"));

  private static List<String> reasons(List<Kind> kinds, LocalDate decidedOn, String... selected) {
    List<ListForm.Row> rows =
        CANDIDATES.stream()
            .map(Standing::subject)
            .map(code -> new ListForm.Row(code, Set.of(selected).contains(code), "综合考虑"))
            .toList();
    return new ListRule(CANDIDATES, kinds, Optional.empty(), "MCA39-10")
        .check(new ListForm(decidedOn, rows), OPENED, TODAY).stream().map(Refusal::reason).toList();
  }

  @Test
  void mca39_10_bothKindsAreOnTheList() {
    List<Kind> kinds = List.of(WORK, CASE);
    assertThat(reasons(kinds, TODAY, "370000-1", "370000-2", "370000-3")).isEmpty();
    assertThat(reasons(kinds, TODAY, "370000-2", "370000-3"))
        .containsExactly("名单应选入工作经验至少1个，现为0个（MCA39-10）。");
    assertThat(reasons(kinds, TODAY, "370000-1", "370000-2"))
        .containsExactly("名单应选入典型案例至少2个，现为1个（MCA39-10）。");
  }

  private static List<String> unranked(String reason, String... selected) {
    List<Standing> candidates =
        CANDIDATES.stream().map(c -> new Standing(c.subject(), c.name(), null)).toList();
    List<ListForm.Row> rows =
        candidates.stream()
            .map(Standing::subject)
            .map(code -> new ListForm.Row(code, Set.of(selected).contains(code), reason))
            .toList();
    return new ListRule(candidates, List.of(), Optional.empty(), "XJ2015-10")
        .check(new ListForm(TODAY, rows), OPENED, TODAY).stream().map(Refusal::reason).toList();
  }

  @Test
  void xj2015_10_whoIsNotSelectedIsToldWhyWhereNobodyHasAPlace() {
    assertThat(unranked("现状基础较弱", "370000-1")).isEmpty();
    assertThat(unranked("", "370000-1", "370000-2", "370000-3")).isEmpty();
    assertThat(unranked(" ", "370000-1", "370000-2")).containsExactly("三未入选，应填写理由（XJ2015-10）。");
    assertThat(unranked("")).hasSize(3);
  }

  @Test
  void mca39_10_whoeverSelectsNobodySaysWhyAlsoOfOneWithoutAPlace() {
    List<Standing> candidates =
        List.of(new Standing("370000-1", "一", 1), new Standing("370000-2", "二", null));
    List<ListForm.Row> rows =
        List.of(
            new ListForm.Row("370000-1", false, "综合考虑"), new ListForm.Row("370000-2", false, ""));
    assertThat(
            new ListRule(candidates, List.of(), Optional.empty(), "MCA39-10")
                .check(new ListForm(TODAY, rows), OPENED, TODAY).stream().map(Refusal::reason))
        .containsExactly("二未入选，应填写理由（MCA39-10）。");
  }

  @Test
  void mca39_10_noMoreOfAKindThanThereAre() {
    Kind rare = new Kind("工作经验", 3, Set.of("370000-1", "440000-1"));
    assertThat(reasons(List.of(rare), TODAY, "370000-1")).isEmpty();
    assertThat(reasons(List.of(new Kind("工作经验", 1, Set.of())), TODAY, "370000-2")).isEmpty();
  }

  private static List<String> sized(int target, int tolerance, String... selected) {
    List<ListForm.Row> rows =
        CANDIDATES.stream()
            .map(Standing::subject)
            .map(code -> new ListForm.Row(code, Set.of(selected).contains(code), "综合考虑"))
            .toList();
    Optional<Rules.Selection> size =
        Optional.of(new Rules.Selection(target, tolerance, "MCA39-10"));
    return new ListRule(CANDIDATES, List.of(), size, "MCA39-10")
        .check(new ListForm(TODAY, rows), OPENED, TODAY).stream().map(Refusal::reason).toList();
  }

  @Test
  void mca39_10_aboutAsManyAsTheRulesSayNeitherMoreNorFewer() {
    assertThat(sized(2, 0, "370000-1", "370000-2")).isEmpty();
    assertThat(sized(2, 0, "370000-1")).containsExactly("名单选入了1个，应选2个左右，最少2个（MCA39-10）。");
    assertThat(sized(2, 0, "370000-1", "370000-2", "370000-3"))
        .containsExactly("名单选入了3个，应选2个左右，最多2个（MCA39-10）。");
    assertThat(sized(3, 0, "370000-1")).as("no more to choose from").isEmpty();
    assertThat(sized(1, 1, "370000-1")).isEmpty();
  }

  @Test
  void mca39_10_whoeverSelectsNobodyIsNotAskedForKinds() {
    assertThat(reasons(List.of(WORK, CASE), TODAY)).isEmpty();
  }

  @Test
  void mca126_11_theDayOfDecisionIsInTheRoundAndNotToCome() {
    assertThat(reasons(List.of(), OPENED, "370000-1")).isEmpty();
    assertThat(reasons(List.of(), null, "370000-1")).hasSize(1);
    assertThat(
            Stream.of(OPENED.minusDays(1), TODAY.plusDays(1))
                .flatMap(day -> reasons(List.of(), day, "370000-1").stream()))
        .hasSize(2)
        .allSatisfy(reason -> assertThat(reason).contains("2020年12月28日至2021年4月1日"));
  }
}
