package org.shifan.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.application.Applications;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/**
 * Asks the tables whether ranking can begin. The city's applications stay locked until the wait, if
 * any, is stored: a visit recorded meanwhile finds it.
 */
@Component("checkVisits")
class CheckVisits implements JavaDelegate {

  private final Applications applications;
  private final CountyWindows windows;

  CheckVisits(Applications applications, CountyWindows windows) {
    this.applications = applications;
    this.windows = windows;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = Vars.RECOMMENDATION_ID.of(execution);
    execution.setVariable("settled", windows.settled(applications.lockCity(id)));
  }
}
