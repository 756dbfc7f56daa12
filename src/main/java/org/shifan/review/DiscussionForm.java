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

  /** Refuses a talk without an outcome. */
  Optional<Refusal> check() {
    return Refusals.blank(outcome)
        ? Optional.of(Refusals.of("SD64-15", "没有填写会商结果"))
        : Optional.empty();
  }
}
