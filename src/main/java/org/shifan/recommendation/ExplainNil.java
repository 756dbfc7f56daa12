package org.shifan.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.springframework.stereotype.Component;

/** The city explains why it recommends nobody (默认: 零推荐须说明，由省民政厅审核). */
@Component("explainNil")
class ExplainNil extends FormTask<ExplainNil.Form> {

  record Form(String reason) {}

  private final Recommendations recommendations;
  private final RecommendationView views;

  ExplainNil(Recommendations recommendations, RecommendationView views) {
    super("nil", Form.class);
    this.recommendations = recommendations;
    this.views = views;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forCity(recommendations.require(Vars.RECOMMENDATION_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    if (Refusals.blank(form.reason())) {
      throw new Refused("SD64-07", "零推荐应当说明理由");
    }
    Recommendation recommendation = recommendations.lock(Vars.RECOMMENDATION_ID.of(task));
    recommendations.keep(recommendation.explained(form.reason()));
  }
}
