package org.shifan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.PlanRules;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.region.Unit;
import org.springframework.stereotype.Component;

/** Breaks a plan's tasks into the parts of its units (CJ2021-02, -03, -13; 附件2). */
@Component("openPlan")
class OpenPlan implements JavaDelegate {

  private static final String RULE = "CJ2021-03";

  /** What the office fills in to open a plan, as far as it is about units. */
  record Request(List<Added> added) {}

  /** A unit, by its name or its short name, that is added to a task whose list ends in 等. */
  record Added(Integer task, String unit) {

    private String name() {
      return String.valueOf(unit).strip();
    }
  }

  private final PlanBook plans;
  private final Parts parts;

  OpenPlan(PlanBook plans, Parts parts) {
    this.plans = plans;
    this.parts = parts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    Plan plan = plans.of(roundId);
    Request request = Forms.read(String.valueOf(execution.getVariable("round")), Request.class);
    List<Added> added = request.added() == null ? List.of() : request.added();
    Refused.when(refusals(plan, added));
    Breakdown breakdown =
        new Breakdown(
            roundId, plan.round().year(), plan.rules(), plan.groups(), byTask(plan, added));
    Set<String> unknown = breakdown.unknown();
    if (!unknown.isEmpty()) {
      throw new Refused(
          List.of(Refusals.of(RULE, "本地区的单位名单中没有任务表所列的单位：%s", String.join("、", unknown))));
    }
    if (parts.ofRound(roundId).isEmpty()) {
      parts.keep(breakdown.parts());
    }
  }

  private static List<Refusal> refusals(Plan plan, List<Added> added) {
    List<Refusal> refusals = new ArrayList<>();
    List<Integer> open =
        plan.rules().tasks().stream()
            .filter(PlanRules.Task::open)
            .map(PlanRules.Task::number)
            .toList();
    String numbers = open.stream().map(n -> "第" + n + "项").collect(Collectors.joining("、"));
    for (Added one : added) {
      if (one.task() == null || !open.contains(one.task())) {
        refusals.add(
            Refusals.of(RULE, "第%s项任务的责任单位不是开放名单（“等”），不能增加单位；可以增加的为：%s", one.task(), numbers));
      } else if (plan.groups().find(one.name()).isEmpty()) {
        refusals.add(
            Refusals.of(
                RULE,
                "没有名称为%s的单位，应为本地区单位名单中的名称，如“%s”",
                Refusals.quote(one.unit()),
                plan.units().get(0).name()));
      }
    }
    return refusals;
  }

  private static Map<Integer, Set<String>> byTask(Plan plan, List<Added> added) {
    Map<Integer, Set<String>> byTask = new HashMap<>();
    for (Added one : added) {
      Unit unit = plan.groups().find(one.name()).orElseThrow();
      byTask.computeIfAbsent(one.task(), t -> new HashSet<>()).add(unit.shortName());
    }
    return byTask;
  }
}
