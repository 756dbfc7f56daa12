package org.shifan.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shifan.programme.Outcome;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * Draws a panel with reserves for each group (SD64-08 三(三), SD64-15 四(五) “客观公正评审，确保公平公正”): at
 * random, nobody from a city of the group, and nobody in two groups unless the pool forces it. The
 * same seed gives the same panels whatever the order of the input.
 *
 * @param panel the size of panels
 */
record PanelDraw(Rules.Panel panel) {

  /**
   * The panel of a group, by expert id.
   *
   * @param group the group's number
   * @param seats who scores
   * @param reserves who steps in, in this order
   */
  record Panel(int group, List<String> seats, List<String> reserves) {}

  /**
   * The panels, one a group; refused where a group has too few experts to draw from.
   *
   * @param groups the groups
   * @param pool the experts, in any order
   * @param seed the recorded seed
   */
  Outcome<List<Panel>> draw(List<Group> groups, Collection<Reviewer> pool, long seed) {
    int needed = panel.seats() + panel.reserves();
    Lot lot = new Lot(seed);
    Seating seating = new Seating(groups, pool, needed, lot);
    List<Panel> panels = new ArrayList<>();
    for (Group group : groups) {
      if (seating.available(group) < needed) {
        return Outcome.refused(refuse(group, needed, seating.available(group)));
      }
      List<String> order =
          lot.order("seats/" + group.number(), seating.of(group), expert -> expert);
      panels.add(
          new Panel(
              group.number(),
              List.copyOf(order.subList(0, panel.seats())),
              List.copyOf(order.subList(panel.seats(), needed))));
    }
    return Outcome.of(List.copyOf(panels));
  }

  private Refusal refuse(Group group, int needed, int available) {
    return Refusals.of(
        panel.rule(),
        "第%s组需要抽取%s名专家（评审%s名、候补%s名），除去来自本组各地的专家，专家库中只有%s名，请补充专家后重新抽取",
        group.number(),
        needed,
        panel.seats(),
        panel.reserves(),
        available);
  }
}
