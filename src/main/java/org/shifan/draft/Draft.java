package org.shifan.draft;

import java.time.OffsetDateTime;

/**
 * What one official has typed in the form of one task.
 *
 * @param userId whose it is
 * @param version another one with each save
 * @param savedAt by the real clock, also where the demo's clock was moved
 * @param form the form's variables as one JSON object
 */
public record Draft(String userId, String version, OffsetDateTime savedAt, String form) {}
