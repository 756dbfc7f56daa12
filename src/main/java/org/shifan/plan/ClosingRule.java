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
 * closed only when all is accepted; after it, what is not says why.
 *
 * @param plan the plan
 * @param unfinished the parts that are not accepted
 * @param today the day
 */
record ClosingRule(Plan plan, List<Part> unfinished, LocalDate today) {

  private static final String PHASES = "CJ2021-04";
  private static final String MECHANISMS = "CJ2021-23";

  List<Refusal> check(ClosePlan.Form form) {
    List<Refusal> refusals = new ArrayList<>();
    if (Refusals.blank(form.experiences()) || Refusals.blank(form.mechanisms())) {
      refusals.add(Refusals.of(MECHANISMS, "请填写试点经验和长效机制"));
    }
    if (unfinished.isEmpty()) {
      return refusals;
    }
    if (!today.isAfter(plan.lastDay())) {
      refusals.add(
          Refusals.of(
              PHASES,
              "还有%d项任务没有验收，巩固提升阶段至%s，此前全部验收后才能办结",
              unfinished.size(),
              Deadlines.format(plan.lastDay())));
      return refusals;
    }
    Set<String> explained =
        form.rows().stream()
            .filter(row -> !Refusals.blank(row.reason()))
            .map(ClosePlan.Row::id)
            .collect(Collectors.toSet());
    long silent = unfinished.stream().filter(p -> !explained.contains(p.id())).count();
    if (silent > 0) {
      refusals.add(Refusals.of(PHASES, "还有%d项没有验收的任务没有说明原因", silent));
    }
    return refusals;
  }
}
