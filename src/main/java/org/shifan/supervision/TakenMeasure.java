package org.shifan.supervision;

import java.time.OffsetDateTime;

/**
 * A measure that was taken because a report was missed or late.
 *
 * @param filingId the report
 * @param subject whom it is about
 * @param period its period, such as 2015-Q3
 * @param measure the measure's code, such as {@code remind}
 * @param name what officials call it
 * @param missed how many reports in a row were missed then
 * @param daysLate how many days the report was late then
 */
public record TakenMeasure(
    String filingId,
    String subject,
    String period,
    String measure,
    String name,
    int missed,
    int daysLate,
    OffsetDateTime takenAt) {}
