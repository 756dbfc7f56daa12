package org.shifan.plan;

import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingViewPart;
import org.shifan.process.ChoiceWords;
import org.springframework.stereotype.Component;

/** What the forms of filings on a plan show beside their fields: tasks, ways of procurement. */
@Component
class FilingFacts implements FilingViewPart {

  private final PlanBook plans;
  private final Parts parts;
  private final PlanViews views;

  FilingFacts(PlanBook plans, Parts parts, PlanViews views) {
    this.plans = plans;
    this.parts = parts;
    this.views = views;
  }

  @Override
  public void add(Filing filing, Map<String, Object> view) {
    if (plans.carries(filing.roundId())) {
      Plan plan = plans.of(filing.roundId());
      view.put("parts", views.rows(plan, parts.of(filing.roundId(), filing.subject())));
      view.put(
          "procurement",
          plan.rules().procurement().stream()
              .map(way -> ChoiceWords.option(way.name(), way.code()))
              .toList());
    }
  }
}
