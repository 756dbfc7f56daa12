package org.shifan.plan;

import java.util.List;

/**
 * “汇总形成全市改革试点工作书面总结，做好迎接民政部、财政部验收评估准备工作” (CJ2021-08 三(三)).
 *
 * @param issuer the leading group whose office wrote it, in full
 * @param work what the plan is about
 * @param text what the office wrote
 * @param asOf the day of its states, as officials write it
 * @param tasks where every task stood
 * @param units the result of each unit's assessment
 */
public record Summary(
    String issuer,
    String work,
    Text text,
    String asOf,
    List<Bulletin.Line> tasks,
    List<Assessed> units) {

  /** What was done, what works, what is missing, and how the ministries' acceptance is prepared. */
  public record Text(String summary, String experiences, String problems, String preparation) {}

  /** A unit with the result of its assessment. */
  public record Assessed(String unit, String result, String state) {}
}
