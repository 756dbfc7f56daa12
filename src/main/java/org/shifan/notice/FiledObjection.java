package org.shifan.notice;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * An objection that was taken. Name and contact are personal data: they are shown to the office
 * that looks into it and to nobody else.
 *
 * @param id its number, which the process carries
 * @param receipt the code with which the objector asks for the answer
 * @param answer what the objector is told, or null as long as it is open
 */
public record FiledObjection(
    long id,
    String noticeId,
    String county,
    String receipt,
    String ground,
    String evidence,
    String objectorName,
    String objectorContact,
    ObjectionStatus status,
    OffsetDateTime filedAt,
    String answer,
    OffsetDateTime answeredAt) {

  /** Whether it says the same, word for word, of the same objector. */
  boolean says(Objection other) {
    return same(ground, other.ground())
        && same(evidence, other.evidence())
        && same(objectorName, other.name())
        && same(objectorContact, other.contact());
  }

  private static boolean same(String one, String other) {
    return Objects.toString(one, "").strip().equals(Objects.toString(other, "").strip());
  }

  /** Says which objection it is and nothing of who objected. */
  @Override
  public String toString() {
    return "FiledObjection[" + id + " on " + county + " in " + noticeId + ", " + status + "]";
  }
}
