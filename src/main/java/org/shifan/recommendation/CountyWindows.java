package org.shifan.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.shifan.application.Application;
import org.shifan.application.ApplicationDeadlines;
import org.shifan.application.Applications;
import org.shifan.application.Status;
import org.shifan.process.ForModels;
import org.springframework.stereotype.Component;

/** The windows of a city's counties, as the models ask for them. */
@Component("countyWindows")
public class CountyWindows {

  private final Applications applications;
  private final ApplicationDeadlines deadlines;
  private final Clock clock;

  CountyWindows(Applications applications, ApplicationDeadlines deadlines, Clock clock) {
    this.applications = applications;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The codes of the counties that may apply. */
  @ForModels
  public List<String> counties(String recommendationId) {
    return applications.ofRecommendation(recommendationId).stream()
        .map(Application::county)
        .toList();
  }

  /** When the last of the windows closes, extensions and pending ones included. */
  @ForModels
  public Date close(String recommendationId) {
    return Date.from(last(applications.ofRecommendation(recommendationId)));
  }

  /** How many applications have been visited and can be ranked. */
  @ForModels
  public int applicants(String recommendationId) {
    return visited(applications.ofRecommendation(recommendationId)).size();
  }

  /** What ranking waits for: {@code window}, {@code visits}, or {@code yes} where it can begin. */
  String settled(List<Application> all) {
    if (last(all).isAfter(clock.instant())) {
      return "window";
    }
    return all.stream().anyMatch(a -> a.status() == Status.SUBMITTED) ? "visits" : "yes";
  }

  static List<Application> visited(List<Application> all) {
    return all.stream().filter(a -> a.status() == Status.VISITED).toList();
  }

  private Instant last(List<Application> all) {
    return all.stream().map(deadlines::closes).max(Instant::compareTo).orElseGet(clock::instant);
  }
}
