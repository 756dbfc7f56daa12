package org.shifan.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Reminds the units of what falls due, and warns them of what is late (CJ2021-06). */
@Component("checkDates")
class CheckDates implements JavaDelegate {

  private final PlanBook plans;
  private final Parts parts;
  private final PlanRecords records;
  private final PlanViews views;
  private final PlanForms forms;
  private final AuditTrail audit;

  CheckDates(
      PlanBook plans,
      Parts parts,
      PlanRecords records,
      PlanViews views,
      PlanForms forms,
      AuditTrail audit) {
    this.plans = plans;
    this.parts = parts;
    this.records = records;
    this.views = views;
    this.forms = forms;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Plan plan = plans.of(Vars.ROUND_ID.of(execution));
    List<Part> warned = warned(plan);
    parts.keep(warned);
    Map<String, List<Part>> byUnit =
        warned.stream()
            .collect(Collectors.groupingBy(Part::unit, TreeMap::new, Collectors.toList()));
    byUnit.forEach((unit, own) -> tell(plan, unit, own));
    forms.dayCame(plan.round().id());
    boolean red = warned.stream().anyMatch(p -> p.warned().equals(WarningRule.RED));
    execution.setVariable("newlyRed", red);
  }

  private List<Part> warned(Plan plan) {
    WarningRule rule = new WarningRule(plan.rules().reminders(), plan.lights());
    LocalDate today = views.today();
    List<Part> warned = new ArrayList<>();
    for (Part part : parts.ofRound(plan.round().id())) {
      rule.next(part, ChronoUnit.DAYS.between(today, part.dueOn()))
          .ifPresent(step -> warned.add(part.warned(step)));
    }
    return warned;
  }

  /** Such as 到期前30天提醒：第28项；黄牌：第1项、第6项. */
  private static String words(Plan plan, Map<String, List<Part>> steps) {
    WarningRule rule = new WarningRule(plan.rules().reminders(), plan.lights());
    return steps.entrySet().stream()
        .map(
            step ->
                rule.name(step.getKey())
                    + "："
                    + step.getValue().stream()
                        .map(part -> "第" + part.taskNo() + "项")
                        .distinct()
                        .collect(Collectors.joining("、")))
        .collect(Collectors.joining("；"));
  }

  private void tell(Plan plan, String unit, List<Part> own) {
    String roundId = plan.round().id();
    Map<String, List<Part>> steps =
        own.stream()
            .collect(Collectors.groupingBy(Part::warned, TreeMap::new, Collectors.toList()));
    Map<String, List<String>> codes = new TreeMap<>();
    steps.forEach((step, late) -> codes.put(step, late.stream().map(Part::code).toList()));
    records.add(roundId, RecordKind.NOTICE, unit, "", codes);
    audit.record(
        Entry.of(Kind.AUTOMATIC, roundId + "-" + unit, "checkDates")
            .because(words(plan, steps))
            .under("CJ2021-06"));
    forms.told(roundId, unit);
  }
}
