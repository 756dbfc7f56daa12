package org.shifan.recommendation;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.shifan.calendar.Deadlines;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A city's recommendation in a round; its methods are the business steps.
 *
 * @param id such as {@code sd64-2021-370100}
 * @param deadline when the city's window closes, extensions granted included
 * @param correctionUntil until when a correction the province asked for is open, or null
 * @param form the form as last saved or sent, JSON, or null
 * @param report the recommendation report
 * @param nilReason why nobody is recommended
 * @param message what the city should read on its form, or null
 */
public record Recommendation(
    @Id String id,
    String roundId,
    String city,
    RecommendationStatus status,
    OffsetDateTime deadline,
    OffsetDateTime correctionUntil,
    OffsetDateTime sentAt,
    String form,
    String report,
    String nilReason,
    String message,
    @Version Integer version) {

  static Recommendation fresh(String id, String roundId, String city, OffsetDateTime deadline) {
    return new Recommendation(
        id,
        roundId,
        city,
        RecommendationStatus.PREPARING,
        deadline,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Whether the province has asked the city for a correction that is still open. */
  boolean correcting() {
    return correctionUntil != null;
  }

  /** When the window that is now open closes. */
  Instant closes() {
    return (correcting() ? correctionUntil : deadline).toInstant();
  }

  Recommendation saved(String newForm, String newReport) {
    return new Recommendation(
        id,
        roundId,
        city,
        status,
        deadline,
        correctionUntil,
        sentAt,
        newForm,
        newReport,
        nilReason,
        message,
        version);
  }

  Recommendation explained(String reason) {
    return new Recommendation(
        id,
        roundId,
        city,
        status,
        deadline,
        correctionUntil,
        sentAt,
        form,
        report,
        reason,
        message,
        version);
  }

  Recommendation sent(RecommendationStatus as, OffsetDateTime now) {
    String kept = as == RecommendationStatus.NIL ? nilReason : null;
    return new Recommendation(
        id, roundId, city, as, deadline, null, now, form, report, kept, null, version);
  }

  Recommendation closed() {
    RecommendationStatus as =
        status == RecommendationStatus.PREPARING ? RecommendationStatus.LATE : status;
    return new Recommendation(
        id, roundId, city, as, deadline, null, sentAt, form, report, nilReason, message, version);
  }

  Recommendation accepted() {
    RecommendationStatus as =
        status == RecommendationStatus.NIL
            ? RecommendationStatus.NIL_ACCEPTED
            : RecommendationStatus.ACCEPTED;
    return new Recommendation(
        id, roundId, city, as, deadline, null, sentAt, form, report, nilReason, null, version);
  }

  Recommendation correcting(OffsetDateTime until, String reason) {
    return new Recommendation(
        id, roundId, city, status, deadline, until, sentAt, form, report, nilReason, reason,
        version);
  }

  Recommendation closing(Instant newDeadline) {
    return new Recommendation(
        id,
        roundId,
        city,
        status,
        newDeadline.atZone(Deadlines.BEIJING).toOffsetDateTime(),
        correctionUntil,
        sentAt,
        form,
        report,
        nilReason,
        message,
        version);
  }
}
