package org.shifan.award;

import java.util.Optional;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/** The finance department confirms, or returns with a reason (SD64-10, SD64-24 四(三)). */
final class ConfirmationRule {

  private static final String RULE = "SD64-10";

  private ConfirmationRule() {}

  static Optional<Refusal> check(Confirmation form) {
    if (form.confirms()) {
      return Optional.empty();
    }
    if (!"return".equals(form.decision())) {
      return Optional.of(
          Refusals.of(
              RULE, "核定意见填的是%s，应为 confirm（确认）或 return（退回）", Refusals.quote(form.decision())));
    }
    return Refusals.blank(form.reason())
        ? Optional.of(Refusals.of(RULE, "没有填写退回理由，退回应说明理由"))
        : Optional.empty();
  }
}
