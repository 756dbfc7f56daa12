package org.shifan.filing;

import java.time.OffsetDateTime;

/** A filing in the making: what changes of it, the rest as it was. */
final class Change {

  private final Filing was;
  private FilingStatus status;
  private OffsetDateTime closesAt;
  private boolean correcting;
  private int submissionNo;
  private OffsetDateTime submittedAt;
  private OffsetDateTime sentAt;
  private String form;
  private String message;

  Change(Filing was) {
    this.was = was;
    this.status = was.status();
    this.closesAt = was.closesAt();
    this.correcting = was.correcting();
    this.submissionNo = was.submissionNo();
    this.submittedAt = was.submittedAt();
    this.sentAt = was.sentAt();
    this.form = was.form();
    this.message = was.message();
  }

  Change status(FilingStatus now) {
    this.status = now;
    return this;
  }

  Change closes(OffsetDateTime now) {
    this.closesAt = now;
    return this;
  }

  Change correcting(boolean now) {
    this.correcting = now;
    return this;
  }

  Change submission(int number, OffsetDateTime at) {
    this.submissionNo = number;
    this.submittedAt = at;
    return this;
  }

  Change sent(OffsetDateTime at) {
    this.sentAt = at;
    return this;
  }

  Change form(String now) {
    this.form = now;
    return this;
  }

  Change message(String now) {
    this.message = now;
    return this;
  }

  Filing done() {
    return new Filing(
        was.id(),
        was.roundId(),
        was.kind(),
        was.subject(),
        was.period(),
        was.filer(),
        was.signers(),
        was.receivers(),
        was.copies(),
        status,
        was.dueAt(),
        closesAt,
        correcting,
        submissionNo,
        submittedAt,
        sentAt,
        form,
        message,
        was.version());
  }
}
