package org.shifan.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;
import org.shifan.programme.Window;

/**
 * “自2021至2023年……每年评选20个左右” (SD64-01 首段、三; SD64-03): a round is opened once a year, before its first
 * window closes; where the programme selects a number, for one that there are; where it awards
 * money, with a budget. Which rule is broken, the programme's decision model says.
 *
 * @param rules the rules of the year
 * @param counties how many counties may be selected at most
 * @param first whether this year's round has not been opened yet
 */
record OpeningRule(Rules rules, int counties, boolean first) {

  private static final int WHOLE_DIGITS = 13;

  List<Refusal> refusals(RoundRequest request, Instant now) {
    List<Refusal> refusals = new ArrayList<>();
    if (!first) {
      refusals.add(new Refusal(rules.yearsRule(), rules.year() + "年度已经开启，每年只开启一次"));
    }
    closed(now).ifPresent(refusals::add);
    if (rules.has("selection")) {
      size(request.size()).ifPresent(refusals::add);
    }
    if (rules.has("award")) {
      budget(request.budget()).ifPresent(refusals::add);
    }
    return refusals;
  }

  private Optional<Refusal> closed(Instant now) {
    Window opening = rules.windows().get(0);
    Instant deadline = Deadlines.endOfDay(opening.lastDay(rules.year()));
    return now.isBefore(deadline)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                opening.rule(),
                "%d年度%s截止时间为%s，已经过去，不能开启"
                    .formatted(rules.year(), opening.name(), Deadlines.format(deadline))));
  }

  private Optional<Refusal> size(Integer size) {
    return size == null || (size >= 1 && size <= counties)
        ? Optional.empty()
        : Optional.of(
            new Refusal(rules.selection().rule(), "评选数量应为1至" + counties + "之间的整数，现为" + size));
  }

  private Optional<Refusal> budget(BigDecimal budget) {
    String rule = rules.award().rule();
    if (budget == null || budget.signum() <= 0) {
      String typed = budget == null ? "空" : budget.toPlainString();
      return Optional.of(new Refusal(rule, "奖励资金预算应为大于0的金额（元），现为" + typed));
    }
    boolean cents = budget.stripTrailingZeros().scale() <= 2;
    return cents && budget.precision() - budget.scale() <= WHOLE_DIGITS
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                rule,
                "奖励资金预算最多两位小数、整数部分最多%d位，现为%s".formatted(WHOLE_DIGITS, budget.toPlainString())));
  }
}
