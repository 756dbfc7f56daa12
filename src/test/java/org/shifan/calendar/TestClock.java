package org.shifan.calendar;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Sets the clock back for the next test, which the system itself never does. */
public final class TestClock {

  private TestClock() {}

  /** Sets rules, pages and engine to this instant. */
  public static void set(ClockSetting setting, Instant now) {
    Duration offset = Duration.between(setting.clock().realInstant(), now);
    setting.clock().offsetBy(offset);
    ClockUtil.offset(offset.toMillis());
  }
}
