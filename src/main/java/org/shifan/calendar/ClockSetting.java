package org.shifan.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the clock's offset in the database, so that a restart goes on at the same time. Where
 * {@code shifan.demo.clock-start} is not configured, the clock is the real one and cannot be set.
 */
@Component
@DependsOnDatabaseInitialization
public class ClockSetting {

  private static final String NAME = "clock.offset-millis";

  /** What comes after the years that a round can be of. */
  private static final Instant LATEST = Instant.parse("2100-12-31T15:59:59Z");

  private final JdbcClient jdbc;
  private final SettableClock clock;
  private final boolean settable;

  ClockSetting(
      JdbcClient jdbc, @Value("${shifan.demo.clock-start:}") Optional<OffsetDateTime> demoStart) {
    this.jdbc = jdbc;
    this.settable = demoStart.isPresent();
    this.clock = new SettableClock(Deadlines.BEIJING, Duration.ZERO);
    demoStart.ifPresent(start -> clock.offsetBy(stored().orElseGet(() -> begin(start))));
  }

  /** The clock that rules, engine and pages share. */
  public SettableClock clock() {
    return clock;
  }

  /** Whether the clock may be set: in the demo only. */
  public boolean settable() {
    return settable;
  }

  /**
   * Refuses what would not be a move forward.
   *
   * @throws IllegalStateException where the clock is not settable, would go back, or too far
   */
  public void requireForward(Instant target) {
    if (!settable) {
      throw new IllegalStateException("系统时钟不可设置：只有演示环境可以调整时钟");
    }
    if (target.isBefore(clock.instant())) {
      throw new IllegalStateException("时钟只能向前调整，不能早于当前时间 " + Deadlines.format(clock.instant()));
    }
    if (target.isAfter(LATEST)) {
      throw new IllegalStateException("时钟最晚调至 " + Deadlines.format(LATEST));
    }
  }

  /**
   * Moves the clock forward to this instant and keeps the new offset. It ticks on meanwhile: where
   * it is there already, or later, it stays as it is.
   */
  public void advanceTo(Instant instant) {
    Duration ahead = Duration.between(clock.realInstant(), instant);
    if (ahead.compareTo(clock.offset()) > 0) {
      store(ahead);
      clock.offsetBy(ahead);
    }
  }

  private Duration begin(OffsetDateTime start) {
    Duration offset = Duration.between(clock.realInstant(), start.toInstant());
    jdbc.sql("insert into setting (name, setting_value) values (?, ?)")
        .params(NAME, String.valueOf(offset.toMillis()))
        .update();
    return offset;
  }

  private void store(Duration offset) {
    jdbc.sql("update setting set setting_value = ? where name = ?")
        .params(String.valueOf(offset.toMillis()), NAME)
        .update();
  }

  private Optional<Duration> stored() {
    return jdbc.sql("select setting_value from setting where name = ?")
        .param(NAME)
        .query(String.class)
        .optional()
        .map(millis -> Duration.ofMillis(Long.parseLong(millis)));
  }
}
