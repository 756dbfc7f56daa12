package org.shifan.recommendation;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shifan.application.Applications;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.springframework.stereotype.Component;

/** The province accepts what came in or asks for a correction (默认: 补正3个工作日; SD64-07, -08). */
@Component("acceptRecommendation")
class AcceptRecommendation extends FormTask<AcceptRecommendation.Form> {

  record Form(String decision, String reason, String target) {}

  private final Recommendations recommendations;
  private final RecommendationView views;
  private final Acceptances acceptances;
  private final Applications applications;
  private final CorrectionPeriod period;
  private final Clock clock;

  AcceptRecommendation(
      Recommendations recommendations,
      RecommendationView views,
      Acceptances acceptances,
      Applications applications,
      CorrectionPeriod period,
      Clock clock) {
    super("acceptance", Form.class);
    this.recommendations = recommendations;
    this.views = views;
    this.acceptances = acceptances;
    this.applications = applications;
    this.period = period;
    this.clock = clock;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forProvince(recommendations.require(idOf(execution)));
  }

  @Override
  protected String stream(DelegateTask task) {
    return idOf(task);
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Recommendation recommendation = recommendations.lock(idOf(task));
    switch (String.valueOf(form.decision())) {
      case "accept" -> recommendations.keep(recommendation.accepted());
      case "correct" -> correct(task, recommendation, form);
      default ->
          throw new Refused("SD64-08", "审核结论应为受理（accept）或要求补正（correct），现为" + form.decision());
    }
    acceptances.record(recommendation.id(), form.decision(), form.target(), form.reason());
    Vars.DECISION.set(task, form.decision());
  }

  private void correct(DelegateTask task, Recommendation recommendation, Form form) {
    if (Refusals.blank(form.reason())) {
      throw new Refused("SD64-08", "要求补正应当说明需要补正的内容");
    }
    OffsetDateTime until = period.end(recommendation.roundId(), clock.instant());
    String reason = "省民政厅要求补正：" + form.reason();
    String target = target(recommendation, form.target());
    if (target.equals(recommendation.city())) {
      recommendations.keep(recommendation.correcting(until, reason));
    } else {
      applications.openCorrection(recommendation.roundId() + "-" + target, until, reason);
    }
    task.setVariable("correctionTarget", target);
  }

  private String target(Recommendation recommendation, String typed) {
    if (typed == null || typed.isBlank() || typed.equals(recommendation.city())) {
      return recommendation.city();
    }
    boolean submitted =
        applications.ofRecommendation(recommendation.id()).stream()
            .anyMatch(a -> a.county().equals(typed) && a.status().sent());
    if (!submitted) {
      throw new Refused("SD64-08", "补正对象应为本市或本市已申报的县（市、区）代码，现为" + typed);
    }
    return typed;
  }

  private static String idOf(VariableScope scope) {
    return Vars.ROUND_ID.of(scope) + "-" + Vars.CITY.of(scope);
  }
}
