package org.shifan.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.decision.Decided;
import org.springframework.stereotype.Component;

/** 移出名单: an upheld objection takes the county off the list (SD64-09 三(四)). */
@Component("removeCandidate")
class RemoveCandidate implements JavaDelegate {

  private static final String WHY = "公示期间异议成立";

  private final ObjectionRepository objections;
  private final Notices notices;
  private final Decided decided;
  private final AuditTrail audit;

  RemoveCandidate(
      ObjectionRepository objections, Notices notices, Decided decided, AuditTrail audit) {
    this.objections = objections;
    this.notices = notices;
    this.decided = decided;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FiledObjection objection =
        objections.require(Long.parseLong(Objections.OBJECTION_ID.of(execution)));
    if (objection.status() != ObjectionStatus.UPHELD) {
      throw new IllegalStateException("objection " + objection.id() + " is not upheld");
    }
    String roundId = notices.require(objection.noticeId()).roundId();
    String county = objection.county();
    decided.remove(roundId, county, WHY);
    audit.record(
        Entry.of(Kind.AUTOMATIC, roundId + "-" + county, "removeCandidate")
            .because(WHY + "，移出名单")
            .under("SD64-09"));
  }
}
