package org.shifan.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.process.Vars;
import org.shifan.ranking.Ranked;
import org.shifan.ranking.Ranking;
import org.springframework.stereotype.Component;

/**
 * Ranks the visited counties by score; equal scores share a rank (SD64-07 三(二)). What the city had
 * recommended before a correction stays marked until it decides anew.
 */
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
    Map<String, RankingRow> before =
        ranking.of(id).stream().collect(Collectors.toMap(RankingRow::county, row -> row));
    ranking.replace(
        id,
        Ranking.of(visited, Application::score, Comparator.comparing(Application::county)).stream()
            .map(ranked -> row(ranked, before.get(ranked.item().county())))
            .toList());
  }

  private static RankingRow row(Ranked<Application> ranked, RankingRow before) {
    Application county = ranked.item();
    boolean recommended = before != null && before.recommended();
    String reason = before == null ? null : before.reason();
    return new RankingRow(county.county(), county.score(), ranked.rank(), recommended, reason);
  }
}
