package org.shifan.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shifan.ranking.Ranked;

/**
 * The list that the order proposes (SD64-03 三 “每年评选20个左右”, SD64-08 三(三) “形成……推荐名单”): the best up to
 * the target, with everyone who ties at the cut, which the 厅长办公会 then decides.
 *
 * @param rows every county that may be selected, by rank
 * @param target how many are to be selected
 * @param excluded the counties that may not: withdrawn, disqualified, removed
 */
public record Proposal(List<Row> rows, int target, Set<String> excluded) {

  /**
   * A county's place in the proposal.
   *
   * @param county the county's code
   * @param rank its rank in the provincial order, excluded ones counted
   * @param proposed whether it is proposed
   * @param tied whether its tie lies across the cut, so that not all of the tied fit the target
   */
  public record Row(String county, int rank, boolean proposed, boolean tied) {}

  /**
   * Proposes a list.
   *
   * @param order the provincial order, best first
   * @param excluded the counties that may not be selected
   * @param target how many are to be selected
   */
  public static Proposal of(List<Ranked<String>> order, Collection<String> excluded, int target) {
    List<Ranked<String>> open = order.stream().filter(r -> !excluded.contains(r.item())).toList();
    int last = target > 0 && target <= open.size() ? open.get(target - 1).rank() : 0;
    boolean across = last > 0 && target < open.size() && open.get(target).rank() == last;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      Ranked<String> one = open.get(i);
      boolean tied = across && one.rank() == last;
      rows.add(new Row(one.item(), one.rank(), i < target || tied, tied));
    }
    return new Proposal(List.copyOf(rows), target, Set.copyOf(excluded));
  }

  /** How many are proposed; above the target only by a tie across the cut. */
  public int proposed() {
    return (int) rows.stream().filter(Row::proposed).count();
  }

  /** The county's row; empty where it may not be selected. */
  public Optional<Row> of(String county) {
    return rows.stream().filter(r -> r.county().equals(county)).findFirst();
  }
}
