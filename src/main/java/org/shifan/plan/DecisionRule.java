package org.shifan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “领导小组办公室对各责任单位工作完成情况进行验收” (CJ2021-08 三(三)): each part that was reported is accepted, or returned
 * with a reason. The leading group's own task is to inspect and to inform: it is not accepted
 * before that was done: “领导小组要加强……考核和监督检查，定期通报” (CJ2021-16, -07; 四(二), 任务29).
 *
 * @param plan the plan
 * @param reported the parts to decide on
 * @param inspected whether the leading group has inspected
 * @param informed whether it has issued a bulletin
 * @param filed what has not been received of what a part's task consists of (CJ2021-05, -12)
 */
record DecisionRule(
    Plan plan,
    List<Part> reported,
    boolean inspected,
    boolean informed,
    Function<Part, List<Refusal>> filed) {

  private static final String RULE = "CJ2021-08";

  List<Refusal> check(DecisionForm form) {
    Map<String, Part> byCode =
        reported.stream().collect(Collectors.toMap(Part::code, Function.identity()));
    List<Refusal> refusals = new ArrayList<>();
    Set<String> left = new TreeSet<>(byCode.keySet());
    for (DecisionForm.Row row : form.rows()) {
      if (!left.remove(String.valueOf(row.part()))) {
        refusals.add(
            Refusals.of(
                RULE, "%s不在本次报验中，或者填写了两次，应为%s", Refusals.quote(row.part()), byCode.keySet()));
      } else {
        refusals.addAll(check(byCode.get(row.part()), row));
      }
    }
    left.forEach(
        code -> refusals.add(Refusals.of(RULE, "%s没有作出决定", plan.quoted(byCode.get(code)))));
    return refusals;
  }

  private List<Refusal> check(Part part, DecisionForm.Row row) {
    List<Refusal> refusals = new ArrayList<>();
    boolean returns = "return".equals(row.decision());
    if (!returns && !row.accepts()) {
      refusals.add(
          Refusals.of(
              RULE,
              "%s的决定应为验收（accept）或退回（return），现为%s",
              plan.quoted(part),
              Refusals.quote(row.decision())));
    }
    if (returns && Refusals.blank(row.reason())) {
      refusals.add(Refusals.of(RULE, "%s退回的，应当说明理由", plan.quoted(part)));
    }
    if (row.accepts()) {
      refusals.addAll(filed.apply(part));
    }
    if (row.accepts() && part.unit().equals(plan.leaders().shortName())) {
      refusals.addAll(leadersOwn(part));
    }
    return refusals;
  }

  private List<Refusal> leadersOwn(Part part) {
    List<Refusal> refusals = new ArrayList<>();
    if (!inspected) {
      refusals.add(Refusals.of("CJ2021-16", "%s：领导小组尚未开展考核和监督检查，不能验收", plan.quoted(part)));
    }
    if (!informed) {
      refusals.add(Refusals.of("CJ2021-07", "%s：领导小组尚未通报试点工作推进情况，不能验收", plan.quoted(part)));
    }
    return refusals;
  }
}
