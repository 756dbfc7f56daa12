package org.shifan.recommendation;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.process.Vars;
import org.shifan.ranking.Ranking;
import org.springframework.stereotype.Component;

/** Ranks the visited counties by score; equal scores share a rank (SD64-07 三(二)). */
@Component("rankApplicants")
class RankApplicants implements JavaDelegate {

  private final Applications applications;
  private final RankingTable ranking;

  RankApplicants(Applications applications, RankingTable ranking) {
    this.applications = applications;
    this.ranking = ranking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = Vars.RECOMMENDATION_ID.of(execution);
    List<Application> visited = CountyWindows.visited(applications.ofRecommendation(id));
    ranking.replace(
        id,
        Ranking.of(visited, Application::score, Comparator.comparing(Application::county)).stream()
            .map(r -> new RankingRow(r.item().county(), r.item().score(), r.rank(), false, null))
            .toList());
  }
}
