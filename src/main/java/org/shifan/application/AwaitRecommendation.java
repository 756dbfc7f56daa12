package org.shifan.application;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** The county waits for the city's recommendation and may withdraw while the window is open. */
@Component("awaitRecommendation")
class AwaitRecommendation extends FormTask<AwaitRecommendation.Form> {

  record Form(String action, String reason) {}

  private final Applications applications;
  private final ApplicationDeadlines deadlines;
  private final ApplicationView views;
  private final Clock clock;

  AwaitRecommendation(
      Applications applications,
      ApplicationDeadlines deadlines,
      ApplicationView views,
      Clock clock) {
    super("submitted", Form.class);
    this.applications = applications;
    this.deadlines = deadlines;
    this.views = views;
    this.clock = clock;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forReview(applications.require(Vars.APPLICATION_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    if (!"withdraw".equals(form.action())) {
      throw new Refused("SD64-06", "申报已送市民政局，此处只能撤回（withdraw），现为" + form.action());
    }
    Application application = applications.require(Vars.APPLICATION_ID.of(task));
    Refused.when(new WindowRule(deadlines.closes(application), clock.instant()).check("撤回"));
    applications.keep(application.withdrawn());
  }
}
