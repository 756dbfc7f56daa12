package org.shifan.application;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.extension.DeadlineOwner;
import org.shifan.extension.Extensions;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The city visits a county, scores it, or sends the application back (SD64-07 三(二)). */
@Component("assessOnSite")
public class AssessOnSite extends FormTask<VisitForm> {

  private final Applications applications;
  private final ApplicationDeadlines deadlines;
  private final ApplicationView views;
  private final Visits visits;
  private final Rounds rounds;
  private final ObjectProvider<DeadlineOwner> owners;
  private final Extensions extensions;
  private final Clock clock;

  AssessOnSite(
      Applications applications,
      ApplicationDeadlines deadlines,
      ApplicationView views,
      Visits visits,
      Rounds rounds,
      ObjectProvider<DeadlineOwner> owners,
      @Lazy Extensions extensions,
      Clock clock) {
    super("visit", VisitForm.class);
    this.applications = applications;
    this.deadlines = deadlines;
    this.views = views;
    this.visits = visits;
    this.rounds = rounds;
    this.owners = owners;
    this.extensions = extensions;
    this.clock = clock;
  }

  /** By when the city must have visited: its own deadline, held while an extension is pending. */
  @ForModels
  public Date due(String recommendationId) {
    Optional<DeadlineOwner> city =
        owners.stream().filter(o -> o.owns(recommendationId)).findFirst();
    return city.map(o -> extensions.closes(recommendationId, o.deadline(recommendationId)))
        .map(Date::from)
        .orElse(null);
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Application application = applications.require(Vars.APPLICATION_ID.of(execution));
    var view = views.forReview(application);
    var scale = rounds.rules(application.roundId()).scale();
    view.put("minimum", scale.minimum());
    view.put("maximum", scale.maximum());
    view.put("decimals", scale.decimals());
    return view;
  }

  @Override
  protected void complete(DelegateTask task, VisitForm form) {
    String id = Vars.APPLICATION_ID.of(task);
    applications.lockCity(Vars.RECOMMENDATION_ID.of(task));
    Application application = applications.require(id);
    var round = rounds.require(application.roundId());
    VisitRule rule =
        new VisitRule(
            rounds.rules(round).scale(),
            Deadlines.dateOf(round.openedAt().toInstant()),
            Deadlines.dateOf(clock.instant()));
    Refused.when(rule.check(form));
    if (form.returned()) {
      Refused.when(new WindowRule(deadlines.closes(application), clock.instant()).check("退回修改"));
    }
    visits.record(application, form);
    applications.keep(
        form.returned()
            ? application.returned("市民政局退回修改：" + form.reason())
            : application.visited(form.points()));
    Vars.DECISION.set(task, form.decision());
  }
}
