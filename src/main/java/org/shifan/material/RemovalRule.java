package org.shifan.material;

import java.util.Optional;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “实事求是上报有关材料” (SD64-15 四(五)): what has been submitted is not deleted any more, only replaced, so
 * that what was judged stays on record.
 *
 * @param submissions how often what they belong to was submitted
 * @param recorded whether the review that the files record is registered
 * @param rule the rule that keeps them
 */
record RemovalRule(int submissions, boolean recorded, String rule) {

  /** Whether a file whose first version came after so many submissions may be deleted. */
  Optional<Refusal> check(String fileName, int submissionsBefore) {
    if (recorded) {
      return Optional.of(
          Refusals.of(rule, "评审记录已经登记，附件%s不能删除，只能替换，原件留存", Refusals.quote(fileName)));
    }
    return submissionsBefore == submissions
        ? Optional.empty()
        : Optional.of(Refusals.of(rule, "%s已经报送，不能删除，只能替换，原件留存", Refusals.quote(fileName)));
  }
}
