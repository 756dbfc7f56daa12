package org.shifan.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.extension.Extensions;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Closes the county's window at its end (SD64-06 三(一)). */
@Component("closeApplication")
class CloseApplication implements JavaDelegate {

  private final Applications applications;
  private final Extensions extensions;

  CloseApplication(Applications applications, Extensions extensions) {
    this.applications = applications;
    this.extensions = extensions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Application application = applications.require(Vars.APPLICATION_ID.of(execution));
    applications.keep(application.closed());
    extensions.lapse(application.id());
    execution.setVariable("outcome", "closed");
  }
}
