package org.shifan.supervision;

import java.time.OffsetDateTime;
import org.shifan.filing.Filing;

/**
 * Whether a period's report was there when it was due.
 *
 * @param filingId the report
 * @param missed whether it had not come by the due date
 * @param lookedAt when it was looked for; null where it had come before it was due
 */
record Look(String filingId, boolean missed, OffsetDateTime lookedAt) {

  /** Whether it is about this report. */
  boolean of(Filing report) {
    return filingId.equals(report.id());
  }
}
