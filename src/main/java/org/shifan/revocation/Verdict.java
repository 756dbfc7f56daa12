package org.shifan.revocation;

import java.util.ArrayList;
import java.util.List;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * What the directors decide, as typed.
 *
 * @param decision revoke or dismiss
 * @param reason why
 */
record Verdict(String decision, String reason) {

  private static final String RULE = "SD64-15";

  /** Whether the county is disqualified. */
  boolean revokes() {
    return "revoke".equals(decision);
  }

  /** What is wrong with it: neither decision, or no reason. */
  List<Refusal> check() {
    List<Refusal> refusals = new ArrayList<>();
    if (!revokes() && !"dismiss".equals(decision)) {
      refusals.add(
          Refusals.of(RULE, "决定填的是%s，应为 revoke（撤销）或 dismiss（不予撤销）", Refusals.quote(decision)));
    }
    if (Refusals.blank(reason)) {
      refusals.add(Refusals.of(RULE, "没有填写理由，撤销和不予撤销都应说明理由"));
    }
    return refusals;
  }
}
