package org.shifan.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shifan.programme.Outcome;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;
import org.shifan.ranking.Ranked;

/**
 * Calculates the awards of a round (SD64-10, SD64-11 四(三) “再给予20%—40%的示范引领奖励”): the base for each
 * recognised county, and the percent of its tier for each of the front with both findings. What it
 * cannot decide it returns as an open question for a person.
 *
 * @param award the round's award
 * @param tiers the tiers of the front
 */
record AwardCalculation(Rules.Award award, List<Rules.Tier> tiers) {

  /**
   * What the calculation came to.
   *
   * @param table the awards; those in an open tie stand with the lowest percent in question
   * @param ties the ties at a tier's edge that a person decides
   * @param overBudget set where the awards do not fit the budget, however the ties are decided best
   *     for the counties
   */
  record Result(AwardTable table, List<TieAtEdge> ties, Optional<OverBudget> overBudget) {

    /** Whether nothing is left for a person to decide. */
    boolean settled() {
      return ties.isEmpty() && overBudget.isEmpty();
    }
  }

  /**
   * Counties of one rank whose places lie in different tiers.
   *
   * @param counties those of them with both findings, by code
   * @param rank their rank among the recognised
   * @param last the last place of the tie
   * @param percents the percents in question, highest first; 0 for no tier
   */
  record TieAtEdge(List<String> counties, int rank, int last, List<Integer> percents) {}

  /**
   * Awards above the budget.
   *
   * @param sum what the awards come to, open ties decided best for the counties
   * @param budget the budget
   * @param base the highest equal base, to the cent, at which they fit
   */
  record OverBudget(BigDecimal sum, BigDecimal budget, BigDecimal base) {}

  /**
   * Calculates the awards.
   *
   * @param base the base in yuan; refused above the standard
   * @param budget the round's budget in yuan, which no award table exceeds by a cent
   * @param recognised the recognised counties with their ranks in the provincial order
   * @param findings what the province found on the front
   */
  Outcome<Result> calculate(
      BigDecimal base, BigDecimal budget, List<Ranked<String>> recognised, List<Finding> findings) {
    Optional<Refusal> refusal = new BaseRule(award).check(base);
    return refusal.isPresent()
        ? Outcome.refused(refusal.get())
        : Outcome.of(calculated(base, budget, Place.of(recognised), findings));
  }

  private Result calculated(
      BigDecimal base, BigDecimal budget, List<Place> places, List<Finding> findings) {
    List<String> earning = findings.stream().filter(Finding::earns).map(Finding::county).toList();
    Map<String, Integer> lowest = new HashMap<>();
    Map<String, Integer> highest = new HashMap<>();
    List<TieAtEdge> ties = new ArrayList<>();
    for (List<Place> tie : ties(places, earning)) {
      List<Integer> percents = tie.get(0).percents(tiers);
      List<Integer> open = percents.stream().distinct().toList();
      for (int i = 0; i < tie.size(); i++) {
        lowest.put(tie.get(i).county(), open.get(open.size() - 1));
        highest.put(tie.get(i).county(), percents.get(i));
      }
      if (open.size() > 1) {
        ties.add(tieAtEdge(tie, open));
      }
    }
    Optional<OverBudget> over = BudgetFit.check(places, base, highest, budget);
    return new Result(AwardTable.of(places, base, lowest), List.copyOf(ties), over);
  }

  /** Those who earn, together with those of the same rank who do too. */
  private List<List<Place>> ties(List<Place> places, List<String> earning) {
    Map<Integer, List<Place>> byRank = new LinkedHashMap<>();
    Place.front(places, tiers).stream()
        .filter(p -> earning.contains(p.county()))
        .forEach(p -> byRank.computeIfAbsent(p.rank(), r -> new ArrayList<>()).add(p));
    return List.copyOf(byRank.values());
  }

  private static TieAtEdge tieAtEdge(List<Place> tie, List<Integer> open) {
    Place one = tie.get(0);
    return new TieAtEdge(tie.stream().map(Place::county).toList(), one.rank(), one.last(), open);
  }
}
