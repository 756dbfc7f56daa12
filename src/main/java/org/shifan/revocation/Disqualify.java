package org.shifan.revocation;

import java.time.Clock;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.application.Status;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.award.Awards;
import org.shifan.calendar.Deadlines;
import org.springframework.stereotype.Component;

/** 取消资格 (SD64-15 四(五)): the county is out, whatever stage it and its round have reached. */
@Component("disqualify")
class Disqualify implements JavaDelegate {

  private final Revocations revocations;
  private final Applications applications;
  private final Recognition recognition;
  private final Awards awards;
  private final Clock clock;
  private final AuditTrail audit;

  Disqualify(
      Revocations revocations,
      Applications applications,
      Recognition recognition,
      Awards awards,
      Clock clock,
      AuditTrail audit) {
    this.revocations = revocations;
    this.applications = applications;
    this.recognition = recognition;
    this.awards = awards;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Revocation revocation = revocations.require(execution.getProcessInstanceId());
    if (revocation.status() != RevocationStatus.REVOKED) {
      throw new IllegalStateException(
          "nobody decided to revoke " + revocation.applicationId() + ": " + revocation.status());
    }
    Application application = applications.require(revocation.applicationId());
    if (application.status() != Status.DISQUALIFIED) {
      applications.disqualify(application.id());
    }
    recognition.revoke(application.id(), Deadlines.dateOf(clock.instant()));
    awards.cancel(application.id());
    audit.record(
        Entry.of(Kind.AUTOMATIC, application.id(), "disqualify")
            .because("弄虚作假，取消资格；已认定的撤销认定、取消奖励")
            .under("SD64-15"));
    tell(execution.getProcessEngineServices().getRuntimeService(), application);
  }

  /** Those who are not waiting, or have gone on, are told nothing. */
  private void tell(RuntimeService runtime, Application application) {
    correlate(runtime, "disqualified", application.id());
    // the city may be waiting for this county's visit only
    correlate(runtime, "visitsSettled", application.recommendationId());
    if (recognition.exists(application.id())) {
      correlate(runtime, "recognitionChanged", application.roundId());
    }
  }

  private static void correlate(RuntimeService runtime, String message, String businessKey) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(businessKey)
        .correlateAll();
  }
}
