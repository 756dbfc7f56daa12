package org.shifan.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.springframework.stereotype.Component;

/** 结束公示: nobody may object any more; what was objected is still answered (SD64-09). */
@Component("closeNotice")
class CloseNotice implements JavaDelegate {

  private final Notices notices;
  private final AuditTrail audit;

  CloseNotice(Notices notices, AuditTrail audit) {
    this.notices = notices;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices
        .ofProcess(execution.getProcessInstanceId())
        .ifPresent(notice -> close(notices.lock(notice.id())));
  }

  private void close(PublicNotice notice) {
    notices.close(notice.id());
    audit.record(
        Entry.of(Kind.AUTOMATIC, notice.roundId(), "closeNotice")
            .on(notice.id())
            .because("公示期满")
            .under("SD64-09"));
  }
}
