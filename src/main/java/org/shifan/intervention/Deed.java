package org.shifan.intervention;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import org.shifan.audit.AuditRecord;

/**
 * Something that an administrator changed in an intervention, as the audit has it.
 *
 * @param at when, by the real clock
 * @param actor who did it
 * @param onBehalfOf for whom, where they stood in for somebody; or null
 * @param what in words
 * @param stream the business id whose record it is in, or {@code interventions}
 * @param content what it was done to and how, as JSON; or null
 */
public record Deed(
    OffsetDateTime at,
    String actor,
    String onBehalfOf,
    String what,
    String stream,
    @JsonRawValue String content) {

  static Deed of(AuditRecord record) {
    return new Deed(
        record.realAt(),
        record.actor(),
        record.onBehalfOf(),
        record.what(),
        record.stream(),
        record.content());
  }
}
