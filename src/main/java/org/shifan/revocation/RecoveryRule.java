package org.shifan.revocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shifan.award.Yuan;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * Money comes back in parts, never more than is outstanding, between the decision and today
 * (SD64-15; default: recovery of the money).
 *
 * @param outstanding what was paid and has not come back, in yuan
 * @param decidedOn the day of the decision in Beijing
 */
record RecoveryRule(BigDecimal outstanding, LocalDate decidedOn) {

  private static final String RULE = "SD64-15";

  List<Refusal> check(RecoveryForm form, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    if (Yuan.positive(form.amount()).filter(a -> a.compareTo(outstanding) <= 0).isEmpty()) {
      refusals.add(
          Refusals.of(
              RULE,
              "追回金额填的是%s元，应大于0、不超过尚未追回的%s，最多两位小数",
              Refusals.quote(form.amount()),
              Yuan.text(outstanding)));
    }
    LocalDate day = form.recoveredOn();
    if (day == null) {
      refusals.add(Refusals.of(RULE, "没有填写追回日期"));
    } else if (day.isAfter(today) || day.isBefore(decidedOn)) {
      refusals.add(
          Refusals.of(
              RULE,
              "追回日期填的是%s，应在撤销决定之日%s和今天%s之间",
              Deadlines.format(day),
              Deadlines.format(decidedOn),
              Deadlines.format(today)));
    }
    return refusals;
  }
}
