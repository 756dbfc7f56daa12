package org.shifan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “领导小组办公室对各责任单位工作完成情况进行验收考核” (CJ2021-08 三(三)): a unit is qualified once all that was due of it is
 * accepted and the binding targets that were due are reached (CJ2021-10).
 *
 * @param plan the plan
 * @param state where the unit stands
 */
record AssessmentRule(Plan plan, UnitState state) {

  private static final String RULE = "CJ2021-08";
  private static final String TARGETS = "CJ2021-10";

  List<Refusal> check(AssessUnit.Form form) {
    List<Refusal> refusals = new ArrayList<>();
    if (Refusals.blank(form.findings())) {
      refusals.add(Refusals.of(RULE, "请填写对%s的验收考核情况", state.unit().name()));
    }
    if (Result.of(form.result()).isEmpty()) {
      refusals.add(
          Refusals.of(RULE, "考核结果应为%s，现为%s", Result.choices(), Refusals.quote(form.result())));
    }
    if (Result.of(form.result()).filter(Result.QUALIFIED::equals).isPresent()) {
      refusals.addAll(unqualified());
    }
    return refusals;
  }

  private List<Refusal> unqualified() {
    List<Refusal> refusals = new ArrayList<>();
    List<Part> overdue = state.overdue();
    if (!overdue.isEmpty()) {
      refusals.add(
          Refusals.of(
              RULE,
              "%s有%d项到期任务尚未验收，不能评为合格：%s",
              state.unit().name(),
              overdue.size(),
              overdue.stream()
                  .map(plan::name)
                  .map(PlanViews::cut)
                  .collect(Collectors.joining("；"))));
    }
    if (!state.missed().isEmpty()) {
      refusals.add(
          Refusals.of(
              TARGETS,
              "%s有%d项到期指标未达到目标，不能评为合格：%s",
              state.unit().name(),
              state.missed().size(),
              state.targets()));
    }
    return refusals;
  }
}
