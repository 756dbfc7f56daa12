package org.shifan.application;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.OpenForms;
import org.shifan.process.OpenSince;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The county's monthly note to the city and the province (SD64-13 四(四)“定期调度”; SD64-19). */
@Component("noteProgress")
public class NoteProgress extends FormTask<NoteProgress.Form> {

  record Form(String text, String difficulties) {}

  private final Applications applications;
  private final ProgressNotes notes;
  private final Rounds rounds;
  private final Regions regions;
  private final OpenForms forms;
  private final Clock clock;

  NoteProgress(
      Applications applications,
      ProgressNotes notes,
      Rounds rounds,
      Regions regions,
      OpenForms forms,
      Clock clock) {
    super("progress", Form.class);
    this.applications = applications;
    this.notes = notes;
    this.rounds = rounds;
    this.regions = regions;
    this.forms = forms;
    this.clock = clock;
  }

  /** When a note falls due: 09:00 on the rules' day of every month, as the engine's cycle. */
  @ForModels
  public String cycle(String applicationId) {
    Application application = applications.require(applicationId);
    int day = rounds.rules(application.roundId()).procedure().progressDay();
    return "0 0 9 " + day + " * ?";
  }

  /** By when a note is sent: 24:00 of the day on which it fell due. */
  @ForModels
  public Date due(DelegateExecution execution) {
    return Date.from(Deadlines.endOfDay(OpenSince.day(execution, clock)));
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Application application = applications.require(Vars.APPLICATION_ID.of(execution));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("county", regions.fullName(application.county()));
    view.put("month", Deadlines.format(YearMonth.from(Deadlines.dateOf(clock.instant()))));
    view.put("progress", notes.rows(application.id()));
    return view;
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    if (Refusals.blank(form.text())) {
      throw new Refused("SD64-13", "请填写本月创建工作进展");
    }
    Application application = applications.require(Vars.APPLICATION_ID.of(task));
    notes.add(application, askedFor(task), form.text(), form.difficulties());
    forms.refresh(application.id(), "assessOnSite");
  }

  /** The month in which the note fell due, however late it is. */
  private static YearMonth askedFor(DelegateTask task) {
    return YearMonth.from(Deadlines.dateOf(task.getCreateTime().toInstant()));
  }
}
