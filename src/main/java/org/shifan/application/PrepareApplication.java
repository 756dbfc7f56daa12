package org.shifan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.extension.Extensions;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** The county fills in its application over several sittings (SD64-06 三(一)). */
@Component("prepareApplication")
public class PrepareApplication extends FormTask<PrepareApplication.Form> {

  record Form(String action, LocalDate extensionUntil, String extensionReason) {}

  private final Applications applications;
  private final ApplicationDeadlines deadlines;
  private final ApplicationView views;
  private final Extensions extensions;
  private final Clock clock;

  PrepareApplication(
      Applications applications,
      ApplicationDeadlines deadlines,
      ApplicationView views,
      Extensions extensions,
      Clock clock) {
    super("application", Form.class);
    this.applications = applications;
    this.deadlines = deadlines;
    this.views = views;
    this.extensions = extensions;
    this.clock = clock;
  }

  /** When the window closes: the task's due date and the model's timer. */
  @ForModels
  public Date due(String applicationId) {
    return deadlines.due(applicationId);
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    return DraftForm.of(applications.require(Vars.APPLICATION_ID.of(execution)));
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forCounty(applications.require(Vars.APPLICATION_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Application application = applications.require(Vars.APPLICATION_ID.of(task));
    Refused.when(new WindowRule(deadlines.closes(application), clock.instant()).check("填报"));
    Application saved = applications.keep(application.saved(submitted(task)));
    switch (String.valueOf(form.action())) {
      case "save", "submit" -> {}
      case "withdraw" -> withdraw(saved);
      case "extension" -> ask(saved, form);
      default ->
          throw new Refused(
              "SD64-06",
              "办理事项应为保存、提交、撤回或申请延期之一（save、submit、withdraw、extension），现为" + form.action());
    }
    Vars.ACTION.set(task, form.action());
  }

  private void withdraw(Application application) {
    if (application.correcting()) {
      throw new Refused("SD64-08", "补正期间不能撤回申报");
    }
    applications.keep(application.withdrawn());
  }

  private void ask(Application application, Form form) {
    if (application.correcting()) {
      throw new Refused("SD64-08", "补正期限由省民政厅确定，补正期间不能申请延期");
    }
    extensions.ask(application.id(), form.extensionUntil(), form.extensionReason());
  }
}
