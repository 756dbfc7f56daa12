package org.shifan.access.standin;

import java.time.OffsetDateTime;

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
    OffsetDateTime endedAt) {}
