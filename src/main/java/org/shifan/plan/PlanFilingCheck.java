package org.shifan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shifan.calendar.Deadlines;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingRule;
import org.shifan.filing.Filled;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.springframework.stereotype.Component;

/**
 * What units file on a plan is about their own parts, each planned within its date (CJ2021-05, -14
 * 四(二)、三(二)), with figures that can be (CJ2021-10) and projects by the procedures (CJ2021-09).
 */
@Component
class PlanFilingCheck implements FilingRule {

  private static final String PARTS = "CJ2021-05";

  private final PlanBook plans;
  private final Parts parts;

  PlanFilingCheck(PlanBook plans, Parts parts) {
    this.plans = plans;
    this.parts = parts;
  }

  @Override
  public List<Refusal> check(Filing filing, Filled filled) {
    if (!plans.carries(filing.roundId())) {
      return List.of();
    }
    Plan plan = plans.of(filing.roundId());
    List<Refusal> refusals = new ArrayList<>();
    List<Part> own = parts.of(filing.roundId(), filing.subject());
    filled.rows("rows").forEach(row -> refusals.addAll(part(plan, own, row)));
    filled.rows("figures").forEach(row -> refusals.addAll(figure(plan, row)));
    ProjectRule projects = new ProjectRule(plan.rules().procurement());
    filled.rows("projects").forEach(row -> refusals.addAll(projects.check(Project.of(row))));
    return refusals;
  }

  private static List<Refusal> part(Plan plan, List<Part> own, JsonNode row) {
    String code = Filled.text(row, "part");
    Optional<Part> part = own.stream().filter(p -> p.code().equals(code)).findFirst();
    if (part.isEmpty()) {
      return List.of(Refusals.of(PARTS, "%s不是本单位的任务", Refusals.quote(code)));
    }
    String deadline = Filled.text(row, "deadline");
    return deadline.isEmpty() ? List.of() : planned(plan, part.get(), deadline);
  }

  /** A unit's own date lies within that of the document. */
  private static List<Refusal> planned(Plan plan, Part part, String deadline) {
    LocalDate day;
    try {
      day = LocalDate.parse(deadline);
    } catch (DateTimeParseException e) {
      return List.of(
          Refusals.of(PARTS, "%s的具体时限应为日期，现为%s", plan.quoted(part), Refusals.quote(deadline)));
    }
    return day.isAfter(part.dueOn())
        ? List.of(
            Refusals.of(
                PARTS,
                "%s的具体时限为%s，应不晚于%s",
                plan.quoted(part),
                Deadlines.format(day),
                Deadlines.format(part.dueOn())))
        : List.of();
  }

  private static List<Refusal> figure(Plan plan, JsonNode row) {
    String target = Filled.text(row, "target");
    if (plan.targets().stream().noneMatch(t -> t.code().equals(target))) {
      return List.of(Refusals.of("CJ2021-10", "没有代码为%s的指标", Refusals.quote(target)));
    }
    FigureCheck typed = MonthlyReport.figure(plan, row);
    return typed.blank() ? List.of() : typed.refusals();
  }
}
