package org.shifan.round;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One yearly round of a programme (SD64-01).
 *
 * @param id such as {@code sd64-2021}
 * @param programme the programme's short name, such as {@code sd64}
 * @param province the region code of whoever selects: a province, or 000000 for the ministries
 * @param year the round's year
 * @param deploymentId the model set the round was opened with and keeps
 * @param size how many are to be selected, about; null where the programme says no number
 * @param budget the award budget in yuan; null where the programme awards none
 * @param status OPEN, AWARDED
 * @param openedAt when, by the system's clock
 * @param openedBy who opened it
 * @param version null for a round not stored yet
 */
@Table("selection_round")
public record Round(
    @Id String id,
    String programme,
    String province,
    @Column("round_year") int year,
    String deploymentId,
    @Column("target_size") Integer size,
    BigDecimal budget,
    String status,
    OffsetDateTime openedAt,
    String openedBy,
    @Version Integer version) {

  /** The status of a round whose awards are confirmed and public. */
  static final String AWARDED = "AWARDED";

  /** The id of a city's recommendation, or of a county's application, in this round. */
  public String idOf(String regionCode) {
    return id + "-" + regionCode;
  }

  Round awarded() {
    return new Round(
        id,
        programme,
        province,
        year,
        deploymentId,
        size,
        budget,
        AWARDED,
        openedAt,
        openedBy,
        version);
  }
}
