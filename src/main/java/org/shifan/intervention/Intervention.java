package org.shifan.intervention;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * An administrator's right to change things, for a stated time. All its times are by the real
 * clock.
 *
 * @param administrator who opened it, and whom alone it covers
 * @param reason why
 * @param endsAt when it ends by itself, that instant not included
 * @param endedAt when it ended; null while it is open, or over without anybody having looked
 * @param endedBy who ended it early; null where its time was up
 */
public record Intervention(
    long id,
    String administrator,
    String reason,
    OffsetDateTime openedAt,
    OffsetDateTime endsAt,
    OffsetDateTime endedAt,
    String endedBy) {

  private static final String PREFIX = "intervention-";

  /** What its records in the audit are found by. */
  public String subject() {
    return PREFIX + id;
  }

  /** Whether it covers what is done now. */
  public boolean open(Instant now) {
    return endedAt == null && now.isBefore(endsAt.toInstant());
  }

  /** How much time is left; none where it is over. */
  public Duration left(Instant now) {
    return open(now) ? Duration.between(now, endsAt.toInstant()) : Duration.ZERO;
  }
}
