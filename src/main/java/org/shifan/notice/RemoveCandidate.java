package org.shifan.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.decision.Decided;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 移出名单: an upheld objection takes the county off the list (SD64-09 三(四)). */
@Component("removeCandidate")
class RemoveCandidate implements JavaDelegate {

  private static final String WHY = "公示期间异议成立";

  private final Decided decided;
  private final AuditTrail audit;

  RemoveCandidate(Decided decided, AuditTrail audit) {
    this.decided = decided;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    String county = Vars.COUNTY.of(execution);
    decided.remove(roundId, county, WHY);
    audit.record(
        Entry.of(Kind.AUTOMATIC, roundId + "-" + county, "removeCandidate")
            .because(WHY + "，移出名单")
            .under("SD64-09"));
  }
}
