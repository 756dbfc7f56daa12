package org.shifan.joint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A round's list as the departments decide it jointly.
 *
 * @param status how far it has come
 * @param submissionNo how often it was put to those who sign
 * @param decidedOn the day of the decision, a Beijing date, or null
 * @param message why it was sent back, or null
 * @param publishedAt when it became public, or null
 */
@Table("joint_list")
public record JointList(
    @Id String roundId,
    Status status,
    int submissionNo,
    LocalDate decidedOn,
    String message,
    OffsetDateTime publishedAt,
    @Version Integer version) {

  /** How far a list has come. */
  public enum Status {
    /** Being decided, or sent back. */
    DRAFT,
    /** With the other departments. */
    SIGNING,
    /** Signed by all and public. */
    PUBLISHED
  }

  static JointList fresh(String roundId) {
    return new JointList(roundId, Status.DRAFT, 0, null, null, null, null);
  }

  JointList decided(LocalDate on) {
    return new JointList(roundId, Status.SIGNING, submissionNo + 1, on, null, null, version);
  }

  JointList refused(String reason) {
    return new JointList(roundId, Status.DRAFT, submissionNo, decidedOn, reason, null, version);
  }

  JointList published(OffsetDateTime now) {
    return new JointList(roundId, Status.PUBLISHED, submissionNo, decidedOn, null, now, version);
  }
}
