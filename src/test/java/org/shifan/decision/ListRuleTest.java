package org.shifan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;

class ListRuleTest {

  private static final Names NAMES = Names.among(Map.of("a", "历下区", "b", "市南区", "d", "张店区"));
  private static final Proposal PROPOSAL =
      Proposal.of(ProposalTest.ranked(1, 2, 2, 4, 5, 6), Set.of("f"), 2);

  @Test
  void sd64_08_takesTheProposal() {
    assertThat(check(1, "a", "b", "c")).isEmpty();
  }

  @Test
  void sd64_08_refusesADifferenceWithoutAReason() {
    assertThat(check(1, "a", "b")).containsExactly("名单缺少建议入选的“c”（第2名），不入选的应保留该行并填写理由（SD64-08）。");
    List<ListRow> rows = rows("b", "c", "d");
    rows.add(new ListRow("a", false, " "));
    assertThat(reasons(1, rows))
        .containsExactly("历下区（第1名）建议入选而未选，应填写理由（SD64-08）。", "张店区（第4名）未建议入选而选入，应填写理由（SD64-08）。");
  }

  @Test
  void sd64_08_takesADifferenceWithAReason() {
    List<ListRow> rows = rows("b", "c");
    rows.add(new ListRow("a", false, "数据有待核实"));
    rows.add(new ListRow("d", true, "特色创新突出"));
    assertThat(reasons(1, rows)).isEmpty();
  }

  @Test
  void sd64_08_refusesUnknownExcludedAndRepeatedCounties() {
    assertThat(check(5, "a", "b", "c", "x"))
        .containsExactly("名单中的“x”不是本轮参加评审的县（市、区），应删去（SD64-08）。");
    assertThat(check(5, "a", "b", "c", "f")).containsExactly("“f”已退出或者被取消资格，不能列入名单（SD64-08）。");
    assertThat(check(5, "a", "a", "b", "c")).containsExactly("历下区在名单中出现2次，应只出现1次（SD64-08）。");
  }

  @Test
  void sd64_15_anExcludedCountyMayStandUnselected() {
    List<ListRow> rows = rows("a", "b", "c");
    rows.add(new ListRow("f", false, null));
    assertThat(reasons(1, rows)).isEmpty();
  }

  @Test
  void sd64_03_refusesAListOfNobody() {
    List<ListRow> rows = new ArrayList<>();
    for (String county : List.of("a", "b", "c")) {
      rows.add(new ListRow(county, false, "不符合条件"));
    }
    assertThat(reasons(1, rows)).containsExactly("名单没有选入任何县（市、区），应选2个左右（SD64-03）。");
  }

  @Test
  void sd64_03_refusesMoreThanTheLongerOfTargetAndProposalPlusTheTolerance() {
    List<ListRow> rows = rows("a", "b", "c");
    rows.add(new ListRow("d", true, "理由"));
    assertThat(reasons(1, rows)).isEmpty();
    assertThat(reasons(0, rows)).containsExactly("名单选入了4个，应选2个左右，最多3个（SD64-03）。");
  }

  private static List<String> check(int tolerance, String... selected) {
    return reasons(tolerance, rows(selected));
  }

  private static List<String> reasons(int tolerance, List<ListRow> rows) {
    return new ListRule(PROPOSAL, tolerance, NAMES, false)
        .check(rows).stream().map(Refusal::reason).toList();
  }

  private static List<ListRow> rows(String... selected) {
    List<ListRow> rows = new ArrayList<>();
    for (String county : selected) {
      rows.add(new ListRow(county, true, null));
    }
    return rows;
  }
}
