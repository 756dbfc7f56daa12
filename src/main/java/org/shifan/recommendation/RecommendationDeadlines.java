package org.shifan.recommendation;

import java.time.Instant;
import java.util.Date;
import org.shifan.calendar.Deadlines;
import org.shifan.extension.DeadlineOwner;
import org.shifan.extension.Extensions;
import org.shifan.region.Level;
import org.shifan.region.Regions;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * When the cities' windows close: “每年11月10日前” (SD64-07 三(二)), or as the province extended it, or
 * later while an extension is pending or a correction is open.
 */
@Component
public class RecommendationDeadlines implements DeadlineOwner {

  private final Recommendations recommendations;
  private final Rounds rounds;
  private final Regions regions;
  private final Extensions extensions;

  RecommendationDeadlines(
      Recommendations recommendations,
      Rounds rounds,
      Regions regions,
      @Lazy Extensions extensions) {
    this.recommendations = recommendations;
    this.rounds = rounds;
    this.regions = regions;
    this.extensions = extensions;
  }

  /** When the city's window closes, as things stand. */
  public Instant closes(String recommendationId) {
    Recommendation recommendation = recommendations.require(recommendationId);
    return recommendation.correcting()
        ? recommendation.closes()
        : extensions.closes(recommendationId, recommendation.closes());
  }

  Date due(String recommendationId) {
    return Date.from(closes(recommendationId));
  }

  @Override
  public boolean owns(String id) {
    return Level.of(id) == Level.CITY;
  }

  @Override
  public String nameOf(String id) {
    return regions.fullName(recommendations.require(id).city());
  }

  @Override
  public String stepOf(String id) {
    return rounds.rules(roundOf(id)).window("recommendation").name();
  }

  @Override
  public String roundOf(String id) {
    return recommendations.require(id).roundId();
  }

  @Override
  public Instant deadline(String id) {
    return recommendations.require(id).deadline().toInstant();
  }

  @Override
  public Instant latest(String id) {
    Round round = rounds.require(roundOf(id));
    return Deadlines.endOfDay(rounds.rules(round).window("review").lastDay(round.year()));
  }

  @Override
  public void extend(String id, Instant newDeadline) {
    recommendations.keep(recommendations.require(id).closing(newDeadline));
  }

  @Override
  public String timer() {
    return "recommendationDeadline";
  }

  @Override
  public String task() {
    return "recommend";
  }
}
