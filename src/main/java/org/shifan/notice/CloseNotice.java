package org.shifan.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 结束公示: nobody may object any more; what was objected is still answered (SD64-09). */
@Component("closeNotice")
class CloseNotice implements JavaDelegate {

  private final Notices notices;

  CloseNotice(Notices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices
        .ofProcess(execution.getProcessInstanceId())
        .ifPresent(notice -> notices.close(notices.lock(notice.id()).id()));
  }
}
