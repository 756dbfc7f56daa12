package org.shifan.recommendation;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.extension.Extensions;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Sends the recommendation, or the explanation of a nil one, to the province (SD64-07 三(二)). */
@Component("sendRecommendation")
class SendRecommendation implements JavaDelegate {

  private final Recommendations recommendations;
  private final Extensions extensions;
  private final Clock clock;

  SendRecommendation(Recommendations recommendations, Extensions extensions, Clock clock) {
    this.recommendations = recommendations;
    this.extensions = extensions;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = Vars.RECOMMENDATION_ID.of(execution);
    boolean nil = recommendations.recommended(id) == 0;
    recommendations.keep(
        recommendations
            .lock(id)
            .sent(
                nil ? RecommendationStatus.NIL : RecommendationStatus.SENT,
                OffsetDateTime.now(clock)));
    extensions.lapse(id);
  }
}
