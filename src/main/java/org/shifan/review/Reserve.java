package org.shifan.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * Who steps in where an expert has declared a conflict for a county (SD64-15 四(五) “客观公正评审”): the
 * first reserve of the group who is free for that county; then one drawn from the pool by the
 * recorded seed, from no city of the group, sooner one who sits on no panel. Where nobody is left
 * the seat stays vacant.
 *
 * @param panel the size of panels
 */
record Reserve(Rules.Panel panel) {

  /**
   * A seat that fell vacant.
   *
   * @param group the county's group
   * @param county the county's code
   * @param position the seat's number, from 1; part of the supplementary draw
   * @param reserves the group's reserves in the order drawn
   * @param barred experts who declared a conflict for the county or are seated for it
   * @param busy experts who sit on any panel, as seat or reserve
   */
  record Vacancy(
      Group group,
      String county,
      int position,
      List<String> reserves,
      Set<String> barred,
      Set<String> busy) {}

  /**
   * Who steps in.
   *
   * @param expert the expert's id
   * @param supplementary whether drawn from the pool, after the reserves
   */
  record Substitute(String expert, boolean supplementary) {}

  /** Who takes the seat; empty where the pool is exhausted and the seat stays vacant. */
  Optional<Substitute> next(Vacancy vacancy, Collection<Reviewer> pool, long seed) {
    return vacancy.reserves().stream()
        .filter(expert -> !vacancy.barred().contains(expert))
        .findFirst()
        .map(expert -> new Substitute(expert, false))
        .or(() -> drawn(vacancy, pool, seed).map(e -> new Substitute(e.id(), true)));
  }

  /**
   * Refuses to go on for a county with too few experts.
   *
   * @param county the county's name
   * @param seated how many experts are seated for it
   */
  Optional<Refusal> enough(String county, int seated) {
    return seated >= panel.minimumExperts()
        ? Optional.empty()
        : Optional.of(
            Refusals.of(
                panel.rule(),
                "%s可参加评分的专家只有%s名，至少应有%s名，请补充专家后继续评审",
                county,
                seated,
                panel.minimumExperts()));
  }

  private Optional<Reviewer> drawn(Vacancy vacancy, Collection<Reviewer> pool, long seed) {
    List<Reviewer> open =
        pool.stream()
            .filter(vacancy.group()::admits)
            .filter(e -> !vacancy.barred().contains(e.id()))
            .toList();
    String purpose = "supplement/" + vacancy.county() + "/" + vacancy.position();
    List<Reviewer> order = new Lot(seed).order(purpose, open, Reviewer::id);
    Predicate<Reviewer> busy = e -> vacancy.busy().contains(e.id());
    return order.stream().filter(busy.negate()).findFirst().or(() -> order.stream().findFirst());
  }
}
