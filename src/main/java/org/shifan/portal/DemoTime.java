package org.shifan.portal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.shifan.calendar.Deadlines;

/** How the clock's banner writes the time: 2021年9月1日 09:00. */
final class DemoTime {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(Deadlines.BEIJING);

  private DemoTime() {}

  static String format(Instant instant) {
    return FORMAT.format(instant);
  }
}
