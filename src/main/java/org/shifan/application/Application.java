package org.shifan.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.shifan.calendar.Deadlines;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A county's application in a round. Its methods are the business steps; each gives the application
 * as it stands after the step.
 *
 * @param id such as {@code sd64-2021-370102}
 * @param deadline when the county's window closes, extensions granted included
 * @param correctionUntil until when a correction the province asked for is open, or null
 * @param submissionNo how often it was submitted
 * @param form the form as last saved or submitted, JSON, or null
 * @param score the city's score of the last visit, or null
 * @param message what the county should read on its form: defects, a return's reason, or null
 */
public record Application(
    @Id String id,
    String roundId,
    String recommendationId,
    String city,
    String county,
    Status status,
    OffsetDateTime deadline,
    OffsetDateTime correctionUntil,
    int submissionNo,
    OffsetDateTime submittedAt,
    String form,
    BigDecimal score,
    String message,
    @Version Integer version) {

  /** Whether the province has asked for a correction that is still open. */
  public boolean correcting() {
    return correctionUntil != null;
  }

  /** When the window that is now open closes. */
  public Instant closes() {
    return (correcting() ? correctionUntil : deadline).toInstant();
  }

  /** Saves what was typed. */
  Application saved(String newForm) {
    return with(status, newForm, message);
  }

  /** Back to the county with what has to be put right. */
  Application defective(String defects) {
    return with(status, form, defects);
  }

  /** Sent to the city; a correction the province asked for leaves the visit's result in place. */
  Application submitted(OffsetDateTime now) {
    Status next = correcting() ? status : Status.SUBMITTED;
    BigDecimal kept = correcting() ? score : null;
    return new Application(
        id,
        roundId,
        recommendationId,
        city,
        county,
        next,
        deadline,
        null,
        submissionNo + 1,
        now,
        form,
        kept,
        null,
        version);
  }

  /** Visited and scored. */
  Application visited(BigDecimal newScore) {
    return new Application(
        id,
        roundId,
        recommendationId,
        city,
        county,
        Status.VISITED,
        deadline,
        correctionUntil,
        submissionNo,
        submittedAt,
        form,
        newScore,
        message,
        version);
  }

  /** Sent back by the city. */
  Application returned(String reason) {
    return with(Status.RETURNED, form, reason);
  }

  /** Withdrawn by the county. */
  Application withdrawn() {
    return with(Status.WITHDRAWN, form, null);
  }

  /** The window has closed on it. */
  Application closed() {
    if (correcting()) {
      return corrected(null);
    }
    return switch (status) {
      case PREPARING -> with(form == null ? Status.NOT_APPLIED : Status.LATE, form, message);
      case RETURNED -> with(Status.LATE, form, message);
      default -> this;
    };
  }

  /** A correction is open until then, or no longer. */
  Application corrected(OffsetDateTime until) {
    return new Application(
        id,
        roundId,
        recommendationId,
        city,
        county,
        status,
        deadline,
        until,
        submissionNo,
        submittedAt,
        form,
        score,
        message,
        version);
  }

  /** The window closes at another time. */
  Application closing(Instant newDeadline) {
    return new Application(
        id,
        roundId,
        recommendationId,
        city,
        county,
        status,
        newDeadline.atZone(Deadlines.BEIJING).toOffsetDateTime(),
        correctionUntil,
        submissionNo,
        submittedAt,
        form,
        score,
        message,
        version);
  }

  /** Disqualified for fabrication. */
  Application disqualified() {
    return with(Status.DISQUALIFIED, form, message);
  }

  private Application with(Status newStatus, String newForm, String newMessage) {
    return new Application(
        id,
        roundId,
        recommendationId,
        city,
        county,
        newStatus,
        deadline,
        correctionUntil,
        submissionNo,
        submittedAt,
        newForm,
        score,
        newMessage,
        version);
  }
}
