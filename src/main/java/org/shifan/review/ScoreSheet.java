package org.shifan.review;

import java.math.BigDecimal;
import java.util.Map;

/**
 * An expert's score for a county.
 *
 * @param version 1 before the talk, 2 after it
 * @param points the points by criterion
 * @param total the weighted score
 * @param remark what the expert said
 * @param reason why points were changed after the talk
 */
record ScoreSheet(
    String applicationId,
    String expert,
    int version,
    Map<String, BigDecimal> points,
    BigDecimal total,
    String remark,
    String reason) {

  /** Before the talk. */
  static final int FIRST = 1;

  /** After the talk. */
  static final int REVISED = 2;
}
