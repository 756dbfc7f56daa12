package org.shifan.revocation;

import java.time.OffsetDateTime;

/**
 * A charge of fabrication against a county's application and what came of it (SD64-15).
 *
 * @param processId the process instance it runs in
 * @param county the county's region code
 * @param facts what was found
 * @param hearingUntil until when the county may state its view
 * @param heardAt when it did, or the time for it was over; null before
 * @param statement what it said; null where it said nothing
 * @param reason the directors' reason; null before their decision
 * @param announcement what was announced to the public; null before
 */
public record Revocation(
    String processId,
    String applicationId,
    String roundId,
    String county,
    String facts,
    RevocationStatus status,
    OffsetDateTime chargedAt,
    OffsetDateTime hearingUntil,
    OffsetDateTime heardAt,
    String statement,
    OffsetDateTime decidedAt,
    String reason,
    OffsetDateTime announcedAt,
    String announcement) {}
