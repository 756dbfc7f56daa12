package org.shifan.filing;

import java.time.OffsetDateTime;

/**
 * What an office said to a submission of a filing.
 *
 * @param submissionNo which submission
 * @param step whether it co-signs or receives
 * @param decision {@code sign}, {@code receive} or {@code return}
 * @param reason why it was returned, or null
 */
public record Mark(
    String filingId,
    int submissionNo,
    Step step,
    String office,
    String decision,
    String reason,
    String markedBy,
    OffsetDateTime markedAt) {

  /** At which step an office has its say. */
  public enum Step {
    /** 会签. */
    SIGN,
    /** 接收. */
    RECEIVE
  }

  /** As officials read it. */
  public String label() {
    String said = step == Step.SIGN ? "会签" : "接收";
    return returned() ? (step == Step.SIGN ? "会签退回" : "审核退回") : said;
  }

  /** Whether it sends the filing back. */
  public boolean returned() {
    return "return".equals(decision);
  }
}
