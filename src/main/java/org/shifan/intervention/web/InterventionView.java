package org.shifan.intervention.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.intervention.Deed;
import org.shifan.intervention.Intervention;

/**
 * An intervention as scripts see it. All times are by the real clock.
 *
 * @param endsAt when it ends by itself
 * @param endedAt when it ended, or null
 * @param endedBy who ended it early, or null
 * @param secondsLeft how long it is open still; 0 where it is over
 * @param deeds what was done in it, the first first
 */
record InterventionView(
    long id,
    String administrator,
    String reason,
    OffsetDateTime openedAt,
    OffsetDateTime endsAt,
    OffsetDateTime endedAt,
    String endedBy,
    boolean open,
    long secondsLeft,
    List<Deed> deeds) {

  static InterventionView of(Intervention one, List<Deed> deeds, Instant now) {
    return new InterventionView(
        one.id(),
        one.administrator(),
        one.reason(),
        one.openedAt(),
        one.endsAt(),
        one.endedAt(),
        one.endedBy(),
        one.open(now),
        one.left(now).toSeconds(),
        deeds);
  }
}
