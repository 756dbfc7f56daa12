package org.shifan.recommendation.web;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.application.ProgressNotes;
import org.shifan.process.Offices;
import org.shifan.recommendation.RankingRow;
import org.shifan.recommendation.Recommendation;
import org.shifan.recommendation.Recommendations;
import org.shifan.region.Regions;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A round's applications, recommendations and progress notes: to each office what is its own. */
@RestController
@RequestMapping("/api/rounds/{roundId}")
class ProgressOfRound {

  /** An application as a list shows it. */
  record ApplicationRow(
      String id,
      String city,
      String county,
      String name,
      String status,
      String statusText,
      OffsetDateTime deadline,
      OffsetDateTime submittedAt,
      BigDecimal score) {}

  /** A recommendation with its ranking. */
  record RecommendationRow(
      String id,
      String city,
      String name,
      String status,
      String statusText,
      OffsetDateTime deadline,
      OffsetDateTime sentAt,
      List<RankingRow> rows) {}

  private final Rounds rounds;
  private final Applications applications;
  private final Recommendations recommendations;
  private final ProgressNotes notes;
  private final Regions regions;
  private final Offices offices;

  ProgressOfRound(
      Rounds rounds,
      Applications applications,
      Recommendations recommendations,
      ProgressNotes notes,
      Regions regions,
      Offices offices) {
    this.rounds = rounds;
    this.applications = applications;
    this.recommendations = recommendations;
    this.notes = notes;
    this.regions = regions;
    this.offices = offices;
  }

  @GetMapping("/applications")
  List<ApplicationRow> applications(@PathVariable String roundId) {
    return visible(roundId).map(this::row).toList();
  }

  @GetMapping("/recommendations")
  List<RecommendationRow> recommendations(@PathVariable String roundId) {
    Round round = rounds.require(roundId);
    return recommendations.ofRound(roundId).stream()
        .filter(r -> offices.in(civil(round.province()), directors(round), civil(r.city())))
        .map(this::row)
        .toList();
  }

  @GetMapping("/progress")
  List<ProgressNotes.Note> progress(@PathVariable String roundId) {
    List<String> counties = visible(roundId).map(Application::county).toList();
    Predicate<ProgressNotes.Note> mine = note -> counties.contains(note.county());
    return notes.ofRound(roundId).stream().filter(mine).toList();
  }

  private Stream<Application> visible(String roundId) {
    Round round = rounds.require(roundId);
    boolean all = offices.in(civil(round.province()), directors(round));
    List<String> mine = offices.mine();
    return applications.ofRound(roundId).stream()
        .filter(a -> all || mine.contains(civil(a.city())) || mine.contains(civil(a.county())));
  }

  private static String civil(String region) {
    return "civil-affairs-" + region;
  }

  private static String directors(Round round) {
    return "directors-" + round.province();
  }

  private ApplicationRow row(Application a) {
    return new ApplicationRow(
        a.id(),
        a.city(),
        a.county(),
        regions.fullName(a.county()),
        a.status().name(),
        a.status().label(),
        a.deadline(),
        a.submittedAt(),
        a.score());
  }

  private RecommendationRow row(Recommendation r) {
    return new RecommendationRow(
        r.id(),
        r.city(),
        regions.fullName(r.city()),
        r.status().name(),
        r.status().label(),
        r.deadline(),
        r.sentAt(),
        recommendations.ranking(r.id()));
  }
}
