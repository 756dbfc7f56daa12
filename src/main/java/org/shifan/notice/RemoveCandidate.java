package org.shifan.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.decision.Decided;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 移出名单: an upheld objection takes the county off the list (SD64-09 三(四)). */
@Component("removeCandidate")
class RemoveCandidate implements JavaDelegate {

  private final Decided decided;

  RemoveCandidate(Decided decided) {
    this.decided = decided;
  }

  @Override
  public void execute(DelegateExecution execution) {
    decided.remove(Vars.ROUND_ID.of(execution), Vars.COUNTY.of(execution), "公示期间异议成立");
  }
}
