package org.shifan.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;

/**
 * “自2021至2023年……每年评选20个左右” (SD64-01 首段、三; SD64-03): a round is opened once a year, before its
 * application window closes, for a number of counties that there are, with a budget.
 *
 * @param rules the rules of the year
 * @param counties how many counties the province has
 * @param first whether this year's round has not been opened yet
 */
record OpeningRule(Rules rules, int counties, boolean first) {

  List<Refusal> refusals(RoundRequest request, Instant now) {
    List<Refusal> refusals = new ArrayList<>();
    if (!first) {
      refusals.add(new Refusal("SD64-01", request.year() + "年度评选已经开启，每年只评选一次"));
    }
    Instant deadline = Deadlines.endOfDay(deadlineDay(request));
    if (!now.isBefore(deadline)) {
      refusals.add(
          new Refusal(
              "SD64-06",
              request.year() + "年度县级申报截止时间为" + Deadlines.format(deadline) + "，已经过去，不能开启评选"));
    }
    if (request.size() != null && (request.size() < 1 || request.size() > counties)) {
      refusals.add(new Refusal("SD64-03", "评选数量应为1至" + counties + "之间的整数，现为" + request.size()));
    }
    if (request.budget() == null || request.budget().signum() <= 0) {
      refusals.add(new Refusal("SD64-10", "奖励资金预算应为大于0的金额（元），现为" + request.budget()));
    } else if (request.budget().stripTrailingZeros().scale() > 2
        || request.budget().precision() - request.budget().scale() > 13) {
      refusals.add(
          new Refusal("SD64-10", "奖励资金预算最多两位小数、整数部分最多13位，现为" + request.budget().toPlainString()));
    }
    return refusals;
  }

  private LocalDate deadlineDay(RoundRequest request) {
    return rules.window("application").lastDay(request.year());
  }
}
