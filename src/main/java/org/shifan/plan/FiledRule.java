package org.shifan.plan;

import java.util.List;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.region.Unit;

/**
 * “明确责任分工，细化任务落实，建立工作台账” (CJ2021-05 四(二), 任务28), “制定……管理办法” (CJ2021-12 四(三), 任务30): a task that
 * consists of a filing is done when that filing of the unit has been received. One that can no
 * longer be sent leaves the part open; why is said when the plan is closed (CJ2021-04).
 *
 * @param plan the plan
 * @param kind the kind of filing
 * @param filings the filings of the kind
 */
record FiledRule(Plan plan, FilingRules.Kind kind, List<Filing> filings) {

  /** Why a part of the task is neither reported as done nor accepted. */
  List<Refusal> check(Part part) {
    List<Filing> own = of(plan.unit(part.unit()));
    return own.isEmpty()
        ? List.of(missing(part, "尚未开放填报"))
        : own.stream()
            .filter(filing -> filing.status() != FilingStatus.RECEIVED)
            .limit(1)
            .map(filing -> refusal(part, filing.status()))
            .toList();
  }

  /** What a unit files or co-signs; where it does neither, it goes by all of the kind. */
  private List<Filing> of(Unit unit) {
    List<Filing> own =
        filings.stream()
            .filter(
                filing ->
                    filing.filer().equals(unit.office())
                        || Filing.offices(filing.signers()).contains(unit.office()))
            .toList();
    return own.isEmpty() ? filings : own;
  }

  private Refusal refusal(Part part, FilingStatus status) {
    return status.over()
        ? Refusals.of(
            kind.rule(),
            "%s的“%s”为%s，不能再报送，本任务不能报验和验收，办结时按未完成的任务说明原因和后续安排",
            plan.quoted(part),
            kind.name(),
            status.label())
        : missing(part, status.label());
  }

  private Refusal missing(Part part, String status) {
    return Refusals.of(
        kind.rule(), "%s应先报送“%s”，现为%s，接收后才能报验和验收", plan.quoted(part), kind.name(), status);
  }
}
