package org.shifan.review;

import java.util.Collection;
import java.util.List;
import org.shifan.programme.Outcome;
import org.shifan.programme.Rules;

/**
 * What a draw came to: who reviews whom. The same counties, pool and seed give the same draw, so
 * that anyone can verify it (SD64-15 四(五) “客观公正评审，确保公平公正”).
 *
 * @param groups the groups of counties
 * @param panels the panels, one a group
 */
record Drawn(List<Group> groups, List<PanelDraw.Panel> panels) {

  /** Draws the groups and their panels; refused where the pool has too few experts for a group. */
  static Outcome<Drawn> of(
      Rules.Panel panel, Collection<Group.Member> members, Collection<Reviewer> pool, long seed) {
    List<Group> groups = new Grouping(panel).group(members, pool, seed);
    Outcome<List<PanelDraw.Panel>> panels = new PanelDraw(panel).draw(groups, pool, seed);
    return new Outcome<>(panels.value().map(drawn -> new Drawn(groups, drawn)), panels.refusal());
  }

  /** The group of that number. */
  Group group(int number) {
    return groups.stream().filter(g -> g.number() == number).findFirst().orElseThrow();
  }

  /** The panel of the group of that number. */
  PanelDraw.Panel panel(int number) {
    return panels.stream().filter(p -> p.group() == number).findFirst().orElseThrow();
  }
}
