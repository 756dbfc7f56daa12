package org.shifan.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/**
 * Wakes the city's ranking when the last application has been visited. The city's applications are
 * locked, so that of two visits recorded at once one sees the other.
 */
@Component("announceVisit")
class AnnounceVisit implements JavaDelegate {

  private final Applications applications;
  private final ApplicationDeadlines deadlines;
  private final Clock clock;

  AnnounceVisit(Applications applications, ApplicationDeadlines deadlines, Clock clock) {
    this.applications = applications;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String city = Vars.RECOMMENDATION_ID.of(execution);
    List<Application> all = applications.lockCity(city);
    Instant now = clock.instant();
    boolean waiting = all.stream().anyMatch(a -> a.status() == Status.SUBMITTED);
    if (!waiting && all.stream().noneMatch(a -> deadlines.closes(a).isAfter(now))) {
      execution
          .getProcessEngineServices()
          .getRuntimeService()
          .createMessageCorrelation("visitsSettled")
          .processInstanceBusinessKey(city)
          .correlateAllWithResult();
    }
  }
}
