package org.shifan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “认真总结改革试点经验……健全落实长效机制” (CJ2021-23 三(四)；CJ2021-04): until the last day of the last phase a plan is
 * closed only when all is accepted and the binding targets are reached (CJ2021-10); after it, what
 * is not says why, each by itself.
 *
 * @param plan the plan
 * @param unfinished what is not done
 * @param today the day
 */
record ClosingRule(Plan plan, Unfinished unfinished, LocalDate today) {

  private static final String PHASES = "CJ2021-04";
  private static final String MECHANISMS = "CJ2021-23";

  List<Refusal> check(ClosePlan.Form form) {
    List<Refusal> refusals = new ArrayList<>();
    if (Refusals.blank(form.experiences()) || Refusals.blank(form.mechanisms())) {
      refusals.add(Refusals.of(MECHANISMS, "请填写试点经验和长效机制"));
    }
    refusals.addAll(today.isAfter(plan.lastDay()) ? unexplained(form) : early());
    return refusals;
  }

  private List<Refusal> early() {
    return unfinished.counted().isEmpty()
        ? List.of()
        : List.of(
            Refusals.of(
                PHASES,
                "还有%s，巩固提升阶段至%s，此前全部任务验收、计入完成的指标达到目标后才能办结",
                unfinished.counted(),
                Deadlines.format(plan.lastDay())));
  }

  private List<Refusal> unexplained(ClosePlan.Form form) {
    Set<String> explained =
        form.rows().stream()
            .filter(row -> !Refusals.blank(row.reason()))
            .map(ClosePlan.Row::id)
            .collect(Collectors.toSet());
    Unfinished silent = unfinished.without(explained);
    return silent.counted().isEmpty()
        ? List.of()
        : List.of(Refusals.of(PHASES, "还有%s，没有说明原因和后续安排：%s", silent.counted(), silent.first()));
  }
}
