package org.shifan.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.extension.Extensions;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Closes the city's window at its end; a correction not made leaves what was sent (SD64-07). */
@Component("closeRecommendation")
class CloseRecommendation implements JavaDelegate {

  private final Recommendations recommendations;
  private final Extensions extensions;
  private final AuditTrail audit;

  CloseRecommendation(Recommendations recommendations, Extensions extensions, AuditTrail audit) {
    this.recommendations = recommendations;
    this.extensions = extensions;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = Vars.RECOMMENDATION_ID.of(execution);
    Recommendation closed = recommendations.lock(id).closed();
    recommendations.keep(closed);
    audit.record(
        Entry.of(Kind.AUTOMATIC, id, "closeRecommendation")
            .because("推荐截止：" + closed.status().label())
            .under("SD64-07"));
    extensions.lapse(id);
  }
}
