package org.shifan.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.extension.Extensions;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Closes the city's window at its end; a correction not made leaves what was sent (SD64-07). */
@Component("closeRecommendation")
class CloseRecommendation implements JavaDelegate {

  private final Recommendations recommendations;
  private final Extensions extensions;

  CloseRecommendation(Recommendations recommendations, Extensions extensions) {
    this.recommendations = recommendations;
    this.extensions = extensions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = Vars.RECOMMENDATION_ID.of(execution);
    recommendations.keep(recommendations.lock(id).closed());
    extensions.lapse(id);
  }
}
