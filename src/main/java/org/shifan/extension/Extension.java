package org.shifan.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An extension that a county or city asked of the province.
 *
 * @param ownerId the application or recommendation whose deadline is to move
 * @param askedUntil the day that the new deadline is to include
 * @param formerDeadline the deadline when it was asked
 * @param holdUntil until when the window is held for it
 * @param status PENDING, GRANTED, REFUSED or LAPSED
 */
record Extension(
    long id,
    String ownerId,
    LocalDate askedUntil,
    String reason,
    String askedBy,
    OffsetDateTime askedAt,
    OffsetDateTime formerDeadline,
    OffsetDateTime holdUntil,
    String status,
    String decisionReason) {}
