package org.shifan.revocation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 公布撤销决定: the public reads who was disqualified, in which round, and what follows. */
@Component("announceRevocation")
class AnnounceRevocation implements JavaDelegate {

  private final Revocations revocations;
  private final Recognition recognition;
  private final Recoveries recoveries;
  private final Regions regions;
  private final Rounds rounds;
  private final AuditTrail audit;

  AnnounceRevocation(
      Revocations revocations,
      Recognition recognition,
      Recoveries recoveries,
      Regions regions,
      Rounds rounds,
      AuditTrail audit) {
    this.revocations = revocations;
    this.recognition = recognition;
    this.recoveries = recoveries;
    this.regions = regions;
    this.rounds = rounds;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Revocation revocation = revocations.require(execution.getProcessInstanceId());
    String text = text(revocation);
    revocations.announce(revocation.processId(), text);
    audit.record(
        Entry.of(Kind.AUTOMATIC, revocation.applicationId(), "announceRevocation")
            .because(text)
            .under("SD64-15"));
  }

  private String text(Revocation revocation) {
    boolean paid = recoveries.outstanding(revocation).signum() > 0;
    String consequence =
        recognition.exists(revocation.applicationId())
            ? "撤销其创新示范县（市、区）认定，取消奖励资金" + (paid ? "，已拨付的予以追回" : "")
            : "取消其本轮评选资格";
    return "经查，%s在%d年度县域养老服务体系创新示范县（市、区）申报中弄虚作假，经厅长办公会研究，决定%s。"
        .formatted(
            regions.fullName(revocation.county()),
            rounds.require(revocation.roundId()).year(),
            consequence);
  }
}
