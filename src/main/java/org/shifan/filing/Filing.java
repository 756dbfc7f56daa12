package org.shifan.filing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.shifan.calendar.Deadlines;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What one office files. Its methods are the business steps; each gives the filing as it stands
 * after the step.
 *
 * @param id such as {@code xj2015-2015-plan-652301}, or with its period {@code
 *     xj2015-2015-quarterly-652301-2015-q3}
 * @param kind its kind in the round's rules, such as {@code plan}
 * @param subject whom it is about: a division's code, a unit's short name
 * @param period the period it reports on, such as {@code 2015-Q3}; empty for what is filed once
 * @param filer the office that fills it in, such as {@code civil-affairs-652301}
 * @param signers the offices that co-sign, with commas; empty for none
 * @param receivers the offices that receive it, with commas; empty for none
 * @param copies the offices that may read it, with commas; empty for none
 * @param dueAt the first instant that is late
 * @param closesAt the first instant at which it can no longer be sent
 * @param correcting whether it was returned after it had been sent
 * @param submissionNo how often it was submitted
 * @param form the form as last saved or submitted, JSON, or null
 * @param message what the filer should read on the form: a return's reason, or null
 */
public record Filing(
    @Id String id,
    String roundId,
    String kind,
    String subject,
    String period,
    String filer,
    String signers,
    String receivers,
    String copies,
    FilingStatus status,
    OffsetDateTime dueAt,
    OffsetDateTime closesAt,
    boolean correcting,
    int submissionNo,
    OffsetDateTime submittedAt,
    OffsetDateTime sentAt,
    String form,
    String message,
    @Version Integer version) {

  /** The offices of a list as the models write it. */
  public static List<String> offices(String list) {
    return Stream.of(list.split(",")).map(String::strip).filter(o -> !o.isEmpty()).toList();
  }

  /** Whether an office has a part in it: fills in, signs, receives, or gets a copy. */
  public boolean concerns(String office) {
    return filer.equals(office)
        || Stream.of(signers, receivers, copies)
            .flatMap(l -> offices(l).stream())
            .anyMatch(office::equals);
  }

  /** When it can no longer be sent. */
  public Instant closes() {
    return closesAt.toInstant();
  }

  /** Saves what was typed. */
  Filing saved(String newForm) {
    return new Change(this).form(newForm).done();
  }

  /** Handed to those who co-sign, or straight to the sending. */
  Filing submitted(String newForm, OffsetDateTime now) {
    return new Change(this)
        .form(newForm)
        .status(FilingStatus.SIGNING)
        .message(null)
        .submission(submissionNo + 1, now)
        .done();
  }

  /** Withdrawn by its filer. */
  Filing withdrawn() {
    return new Change(this).status(FilingStatus.WITHDRAWN).message(null).done();
  }

  /** What the filer should read, with nothing else changed. */
  Filing noted(String said) {
    return new Change(this).message(said).done();
  }

  /** Back to the filer before it was sent, with the reason. */
  Filing refused(String reason) {
    return new Change(this).status(FilingStatus.OPEN).message(reason).done();
  }

  /** Signed by all and sent. */
  Filing sent(OffsetDateTime now) {
    return new Change(this).status(FilingStatus.SENT).message(null).sent(now).done();
  }

  /** Received by all. */
  Filing received() {
    return new Change(this).status(FilingStatus.RECEIVED).correcting(false).done();
  }

  /** Back to the filer after it was sent; it may be sent again until then. */
  Filing returned(String reason, Instant until) {
    return new Change(this)
        .status(FilingStatus.OPEN)
        .message(reason)
        .correcting(true)
        .closes(until.atZone(Deadlines.BEIJING).toOffsetDateTime())
        .done();
  }

  /** Its time has run out, or what it is for has ended. */
  Filing closed() {
    FilingStatus end =
        switch (status) {
          case OPEN -> form == null ? FilingStatus.NOT_FILED : FilingStatus.LATE;
          case SIGNING -> FilingStatus.LATE;
          case SENT -> FilingStatus.UNREVIEWED;
          default -> status;
        };
    return new Change(this).status(end).done();
  }
}
