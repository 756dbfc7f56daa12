package org.shifan.intervention;

import java.util.ArrayList;
import java.util.List;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * What an intervention must state: a reason that others understand later, and a time that is short.
 *
 * @param mostMinutes the longest time, in minutes
 */
record InterventionRule(int mostMinutes) {

  private static final String RULE = "ACCESS";
  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 500;

  List<Refusal> check(String reason, Integer minutes) {
    List<Refusal> refusals = new ArrayList<>();
    String read = reason == null ? "" : Refusals.visible(reason);
    int length = read.codePointCount(0, read.length());
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      refusals.add(
          Refusals.of(
              RULE,
              "干预理由（reason）填的是%s，共%d个字，应写明为什么干预，%d至%d个字",
              Refusals.quote(reason),
              length,
              SHORTEST_REASON,
              LONGEST_REASON));
    }
    if (minutes == null || minutes < 1 || minutes > mostMinutes) {
      refusals.add(
          Refusals.of(
              RULE,
              "干预时长（minutes）填的是%s，应为1至%d分钟的整数",
              minutes == null ? "（空）" : minutes,
              mostMinutes));
    }
    return refusals;
  }
}
