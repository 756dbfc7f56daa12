package org.shifan.application;

import java.time.Clock;
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
 * When the counties' windows close: “每年10月底前” (SD64-06 三(一)), or as the province extended it, or
 * later while an extension is pending or a correction is open.
 */
@Component
public class ApplicationDeadlines implements DeadlineOwner {

  private final Applications applications;
  private final Rounds rounds;
  private final Regions regions;
  private final Extensions extensions;
  private final Clock clock;

  ApplicationDeadlines(
      Applications applications,
      Rounds rounds,
      Regions regions,
      @Lazy Extensions extensions,
      Clock clock) {
    this.applications = applications;
    this.rounds = rounds;
    this.regions = regions;
    this.extensions = extensions;
    this.clock = clock;
  }

  /** When the application's window closes, as things stand. */
  public Instant closes(Application application) {
    return application.correcting()
        ? application.closes()
        : extensions.closes(application.id(), application.closes());
  }

  /** Where it stands now: its window may be over though the engine has not yet closed it. */
  public Status standing(Application application) {
    boolean open = closes(application).isAfter(clock.instant());
    return open ? application.status() : application.closed().status();
  }

  /** When it closes, for the engine's due dates and timers. */
  public Date due(String applicationId) {
    return Date.from(closes(applications.require(applicationId)));
  }

  @Override
  public boolean owns(String id) {
    return Level.of(id) == Level.COUNTY;
  }

  @Override
  public String nameOf(String id) {
    return regions.fullName(applications.require(id).county());
  }

  @Override
  public String stepOf(String id) {
    return rounds.rules(roundOf(id)).window("application").name();
  }

  @Override
  public String roundOf(String id) {
    return applications.require(id).roundId();
  }

  @Override
  public Instant deadline(String id) {
    return applications.require(id).deadline().toInstant();
  }

  @Override
  public Instant latest(String id) {
    Round round = rounds.require(roundOf(id));
    return Deadlines.endOfDay(rounds.rules(round).window("recommendation").lastDay(round.year()));
  }

  @Override
  public void extend(String id, Instant newDeadline) {
    applications.keep(applications.require(id).closing(newDeadline));
  }

  @Override
  public String timer() {
    return "applicationDeadline";
  }

  @Override
  public String task() {
    return "prepareApplication";
  }
}
