package org.shifan.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.extension.Extensions;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Closes the county's window at its end (SD64-06 三(一)). */
@Component("closeApplication")
class CloseApplication implements JavaDelegate {

  private final Applications applications;
  private final Extensions extensions;
  private final AuditTrail audit;

  CloseApplication(Applications applications, Extensions extensions, AuditTrail audit) {
    this.applications = applications;
    this.extensions = extensions;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Application application = applications.require(Vars.APPLICATION_ID.of(execution));
    Application closed = application.closed();
    applications.keep(closed);
    audit.record(
        Entry.of(Kind.AUTOMATIC, closed.id(), "closeApplication")
            .because("申报截止：" + closed.status().label())
            .under("SD64-06"));
    extensions.lapse(application.id());
    execution.setVariable("outcome", "closed");
  }
}
