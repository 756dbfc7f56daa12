package org.shifan.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shifan.ranking.Ranked;

/**
 * Who comes next when an upheld objection has removed a county: the next in rank goes to the 厅长办公会
 * and on a notice of its own (SD64-09 三(四) “经公示后，由省民政厅发文予以认定”, SD64-03 “优中选优”).
 */
public final class Succession {

  private Succession() {}

  /**
   * The next in rank for the vacancies, with all who tie with the last of them.
   *
   * @param order the provincial order, best first
   * @param listed the counties on the list
   * @param out the counties removed, withdrawn, disqualified or decided against
   * @param vacancies how many places are to be filled
   * @return fewer than the vacancies, or nobody, where the order is exhausted
   */
  public static List<Ranked<String>> next(
      List<Ranked<String>> order,
      Collection<String> listed,
      Collection<String> out,
      int vacancies) {
    List<Ranked<String>> next = new ArrayList<>();
    for (Ranked<String> one : order) {
      boolean open = !listed.contains(one.item()) && !out.contains(one.item());
      boolean ties = !next.isEmpty() && next.get(next.size() - 1).rank() == one.rank();
      if (open && (next.size() < vacancies || ties)) {
        next.add(one);
      }
    }
    return List.copyOf(next);
  }
}
