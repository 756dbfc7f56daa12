package org.shifan.decision;

import java.util.ArrayList;
import java.util.List;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * A list selects about as many as the target, of those reviewed, and says why where it differs from
 * the proposal (SD64-03 三 “每年评选20个左右”, SD64-08 三(三) “报省民政厅厅长办公会研究审议”).
 *
 * @param proposal what the order proposes
 * @param tolerance by how many the list may exceed the target, or the proposal where that is longer
 * @param names the counties' names
 * @param mayBeEmpty whether nobody need be selected: for vacancies, or where nobody may be
 */
record ListRule(Proposal proposal, int tolerance, Names names, boolean mayBeEmpty) {

  private static final String RULE = "SD64-08";

  /**
   * Refuses an unknown or excluded county, one given twice, a difference without a reason, a list
   * of nobody and one too long. A county without a row is not selected, and one proposed needs a
   * row.
   */
  List<Refusal> check(List<ListRow> rows) {
    List<Refusal> refusals = new ArrayList<>();
    rows.forEach(row -> known(row, refusals));
    proposal.rows().forEach(row -> decided(row, rows, refusals));
    count(rows.stream().filter(ListRow::selected).count(), refusals);
    return refusals;
  }

  private void known(ListRow row, List<Refusal> refusals) {
    String county = names.of(row.county());
    if (row.county() != null && proposal.excluded().contains(row.county())) {
      if (row.selected()) {
        refusals.add(Refusals.of(RULE, "%s已退出或者被取消资格，不能列入名单", county));
      }
    } else if (row.county() == null || proposal.of(row.county()).isEmpty()) {
      refusals.add(Refusals.of(RULE, "名单中的%s不是本轮参加评审的县（市、区），应删去", county));
    }
  }

  private void decided(Proposal.Row proposed, List<ListRow> rows, List<Refusal> refusals) {
    String county = names.of(proposed.county());
    List<ListRow> given = rows.stream().filter(r -> proposed.county().equals(r.county())).toList();
    if (given.size() > 1) {
      refusals.add(Refusals.of(RULE, "%s在名单中出现%s次，应只出现1次", county, given.size()));
    } else if (given.isEmpty() && proposed.proposed()) {
      refusals.add(Refusals.of(RULE, "名单缺少建议入选的%s（第%s名），不入选的应保留该行并填写理由", county, proposed.rank()));
    } else if (given.stream().anyMatch(r -> differs(r, proposed))) {
      String sentence = proposed.proposed() ? "%s（第%s名）建议入选而未选，应填写理由" : "%s（第%s名）未建议入选而选入，应填写理由";
      refusals.add(Refusals.of(RULE, sentence, county, proposed.rank()));
    }
  }

  private static boolean differs(ListRow row, Proposal.Row proposed) {
    return row.selected() != proposed.proposed() && Refusals.blank(row.reason());
  }

  private void count(long selected, List<Refusal> refusals) {
    long most = (long) Math.max(proposal.proposed(), proposal.target()) + tolerance;
    if (selected == 0 && !mayBeEmpty) {
      refusals.add(Refusals.of("SD64-03", "名单没有选入任何县（市、区），应选%s个左右", proposal.target()));
    } else if (selected > most) {
      refusals.add(
          Refusals.of("SD64-03", "名单选入了%s个，应选%s个左右，最多%s个", selected, proposal.target(), most));
    }
  }
}
