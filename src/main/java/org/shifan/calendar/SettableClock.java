package org.shifan.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A running clock in Asia/Shanghai that is ahead of, or behind, the real one by an offset. Only the
 * demo profile sets it; production leaves the offset at zero for good.
 */
public final class SettableClock extends Clock {

  private final Clock real = Clock.systemUTC();
  private final ZoneId zone;
  private volatile Duration offset;

  /** A clock of this zone that is {@code offset} ahead of the real one. */
  public SettableClock(ZoneId zone, Duration offset) {
    this.zone = zone;
    this.offset = offset;
  }

  /** How far this clock is ahead of the real one; negative when behind. */
  public Duration offset() {
    return offset;
  }

  void offsetBy(Duration newOffset) {
    this.offset = newOffset;
  }

  /** The instant by the real clock, which no setting moves. */
  public Instant realInstant() {
    return real.instant();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SettableClock(other, offset);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset);
  }
}
