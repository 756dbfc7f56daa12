package org.shifan.review;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * Whoever changes points after a talk says why (SD64-15 四(五) “客观公正评审”).
 *
 * @param rule the rule on fairness, such as SD64-15
 * @param before the points by criterion before the talk
 */
record RevisionRule(String rule, Map<String, BigDecimal> before) {

  /** Refuses changed points without a reason. */
  Optional<Refusal> check(Map<String, BigDecimal> after, String reason) {
    boolean same =
        after.keySet().equals(before.keySet())
            && after.entrySet().stream()
                .allMatch(e -> e.getValue().compareTo(before.get(e.getKey())) == 0);
    return same || !Refusals.blank(reason)
        ? Optional.empty()
        : Optional.of(Refusals.of(rule, "会商后修改了评分，应写明修改理由；维持原评分的不必填写"));
  }
}
