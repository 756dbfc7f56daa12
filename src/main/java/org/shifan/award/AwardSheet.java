package org.shifan.award;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The award table of a round as people read it, money in yuan.
 *
 * @param status where the calculation stands; null before the first
 * @param base the base in force; null before the first calculation
 * @param total the sum of the awards that are not cancelled
 * @param publishedAt when it was published, or null
 * @param rows one for each county, by rank
 */
public record AwardSheet(
    String roundId,
    int year,
    String province,
    RunStatus status,
    BigDecimal base,
    BigDecimal budget,
    BigDecimal total,
    OffsetDateTime publishedAt,
    List<Row> rows) {

  /**
   * A county's row.
   *
   * @param number from 1
   * @param city the city's name
   * @param county the county's region code
   * @param name the county's name
   */
  public record Row(
      int number,
      String applicationId,
      String city,
      String county,
      String name,
      int place,
      BigDecimal base,
      int percent,
      BigDecimal extra,
      BigDecimal total,
      AwardStatus status) {

    /** Whether the award was cancelled with the recognition. */
    public boolean cancelled() {
      return status == AwardStatus.CANCELLED;
    }
  }

  /** Whether the public may see it. */
  public boolean published() {
    return status == RunStatus.PUBLISHED;
  }

  /** The table's official title. */
  public String title() {
    return year + "年度县域养老服务体系创新示范县（市、区）奖励资金分配表";
  }
}
