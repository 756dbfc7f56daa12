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
import org.shifan.process.OpenForms;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Reminds the units of what falls due, and warns them of what is late (CJ2021-06). */
@Component("checkDates")
class CheckDates implements JavaDelegate {

  private final PlanBook plans;
  private final Parts parts;
  private final PlanRecords records;
  private final PlanViews views;
  private final OpenForms forms;
  private final AuditTrail audit;

  CheckDates(
      PlanBook plans,
      Parts parts,
      PlanRecords records,
      PlanViews views,
      OpenForms forms,
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

  private void tell(Plan plan, String unit, List<Part> own) {
    String roundId = plan.round().id();
    Map<String, List<String>> steps =
        own.stream()
            .collect(
                Collectors.groupingBy(
                    Part::warned,
                    TreeMap::new,
                    Collectors.mapping(Part::code, Collectors.toList())));
    records.add(roundId, RecordKind.NOTICE, unit, "", steps);
    audit.record(
        Entry.of(Kind.AUTOMATIC, roundId + "-" + unit, "checkDates")
            .because("到期提醒和逾期督办：" + steps)
            .under("CJ2021-06"));
    forms.refresh(roundId + "-" + unit, "reportParts");
  }
}
