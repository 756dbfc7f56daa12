package org.shifan.award;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * One calculation of a round's awards.
 *
 * @param id null for one not stored yet
 * @param runNo 1 for the round's first
 * @param recognised whom it is for, with their ranks
 * @param settlementId the person's settlement it follows, or null
 * @param base the base in yuan
 * @param total the sum of all awards in yuan
 * @param budget the round's budget in yuan
 * @param status where it stands
 * @param questions what a person has to decide, or null
 * @param proposedBase the base to start from where a person decides, in yuan
 */
public record AwardRun(
    Long id,
    String roundId,
    int runNo,
    String recognised,
    Long settlementId,
    BigDecimal base,
    BigDecimal total,
    BigDecimal budget,
    RunStatus status,
    String questions,
    BigDecimal proposedBase,
    OffsetDateTime calculatedAt,
    OffsetDateTime confirmedAt,
    OffsetDateTime publishedAt) {

  /** Whether the other is the same calculation again. */
  boolean repeats(AwardRun other) {
    return recognised.equals(other.recognised)
        && Objects.equals(settlementId, other.settlementId)
        && base.compareTo(other.base) == 0
        && total.compareTo(other.total) == 0
        && Objects.equals(questions, other.questions);
  }
}
