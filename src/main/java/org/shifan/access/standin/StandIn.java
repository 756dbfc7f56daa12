package org.shifan.access.standin;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.shifan.calendar.Deadlines;

/**
 * Somebody who acts for an absent official for a stated time.
 *
 * @param absent the official who is away
 * @param standIn the official who acts
 * @param fromTime from when, by the system's clock
 * @param untilTime until when, that instant not included
 * @param namedBy who named the stand-in
 * @param endedAt when it was ended early, or null
 */
public record StandIn(
    long id,
    String absent,
    String standIn,
    OffsetDateTime fromTime,
    OffsetDateTime untilTime,
    String namedBy,
    OffsetDateTime namedAt,
    OffsetDateTime endedAt) {

  private static final DateTimeFormatter BEGINNING =
      DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm").withZone(Deadlines.BEIJING);

  /** As officials read it: mz-370102由mz-370103代办，2021年9月1日00:00至2021年9月10日24:00. */
  String sentence() {
    return "%s由%s代办，%s至%s"
        .formatted(
            absent, standIn, BEGINNING.format(fromTime), Deadlines.format(untilTime.toInstant()));
  }
}
