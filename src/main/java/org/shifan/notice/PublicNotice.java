package org.shifan.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.shifan.calendar.Deadlines;

/**
 * A public notice of counties that are to be recognised (SD64-09 三(四)).
 *
 * @param id such as {@code sd64-2021-notice-1}
 * @param number its number in the round, from 1
 * @param processInstanceId the process that waits for its end
 * @param publishedAt when it was published
 * @param endsAt 24:00 in Beijing of its last working day, the first instant that is too late
 */
public record PublicNotice(
    String id,
    String roundId,
    int number,
    String processInstanceId,
    NoticeStatus status,
    OffsetDateTime publishedAt,
    OffsetDateTime endsAt) {

  /** The Beijing date on which it was published. */
  public LocalDate publishedOn() {
    return Deadlines.dateOf(publishedAt.toInstant());
  }

  /** The last Beijing date on which one may object. */
  public LocalDate lastDay() {
    return Deadlines.lastDayOf(endsAt.toInstant());
  }

  /** Whether one may object at that time. */
  public boolean takesObjections(Instant now) {
    return status == NoticeStatus.OPEN && Deadlines.inTime(now, endsAt.toInstant());
  }
}
