package org.shifan.recommendation;

import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.application.Applications;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Vars;
import org.shifan.programme.Rules;
import org.shifan.programme.Window;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Opens a city's recommendation and its counties' applications with their windows. */
@Component("openRecommendation")
class OpenRecommendation implements JavaDelegate {

  private final Recommendations recommendations;
  private final Applications applications;
  private final Rounds rounds;
  private final Regions regions;
  private final AuditTrail audit;

  OpenRecommendation(
      Recommendations recommendations,
      Applications applications,
      Rounds rounds,
      Regions regions,
      AuditTrail audit) {
    this.recommendations = recommendations;
    this.applications = applications;
    this.rounds = rounds;
    this.regions = regions;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Round round = rounds.require(Vars.ROUND_ID.of(execution));
    Rules rules = rounds.rules(round);
    String city = Vars.CITY.of(execution);
    String id = round.idOf(city);
    if (recommendations.find(id).isEmpty()) {
      recommendations.keep(
          Recommendation.fresh(id, round.id(), city, end(rules.window("recommendation"), round)));
      audit.record(
          Entry.of(Kind.AUTOMATIC, id, "openRecommendation").because("开放市级推荐").under("SD64-07"));
    }
    List<String> counties = regions.counties(city).stream().map(Region::code).toList();
    applications.open(round.id(), id, city, counties, end(rules.window("application"), round));
  }

  private static OffsetDateTime end(Window window, Round round) {
    return Deadlines.endOfDay(window.lastDay(round.year()))
        .atZone(Deadlines.BEIJING)
        .toOffsetDateTime();
  }
}
