package org.shifan.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the awards within the round's budget to the cent, and finds the equal base that does
 * (SD64-10 四(三) “所需资金通过省级养老服务专项补助资金安排”).
 */
final class BudgetFit {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  private BudgetFit() {}

  /** Where the awards exceed the budget: by what, and the base that fits. */
  static Optional<AwardCalculation.OverBudget> check(
      List<Place> places, BigDecimal base, Map<String, Integer> percents, BigDecimal budget) {
    BigDecimal sum = AwardTable.of(places, base, percents).sum();
    return sum.compareTo(budget) <= 0
        ? Optional.empty()
        : Optional.of(
            new AwardCalculation.OverBudget(sum, budget, highest(places, percents, budget)));
  }

  /**
   * The highest base at which the rounded awards fit. Rounding each extra moves the sum by half a
   * cent at most, so the answer lies within a cent of budget ÷ (counties + percents).
   */
  private static BigDecimal highest(
      List<Place> places, Map<String, Integer> percents, BigDecimal budget) {
    long shares = 100L * places.size() + percents.values().stream().mapToInt(p -> p).sum();
    BigDecimal base =
        budget
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(shares), 2, RoundingMode.DOWN)
            .add(CENT);
    while (base.signum() > 0 && AwardTable.of(places, base, percents).sum().compareTo(budget) > 0) {
      base = base.subtract(CENT);
    }
    return base;
  }
}
