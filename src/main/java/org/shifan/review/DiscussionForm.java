package org.shifan.review;

import java.util.Optional;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * The talk of a county's experts.
 *
 * @param outcome what it came to
 */
record DiscussionForm(String outcome) {

  /**
   * Refuses a talk without an outcome.
   *
   * @param rule the rule on fairness, such as SD64-15
   */
  Optional<Refusal> check(String rule) {
    return Refusals.blank(outcome) ? Optional.of(Refusals.of(rule, "没有填写会商结果")) : Optional.empty();
  }
}
