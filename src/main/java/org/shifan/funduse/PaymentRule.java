package org.shifan.funduse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shifan.award.Yuan;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * A county is paid its award once, as confirmed, after its use plan was filed (SD64-10 四(三)
 * “给予一次性奖励”, SD64-12).
 *
 * @param confirmed the award the finance department confirmed, in yuan
 * @param planFiledOn the day the use plan was filed; null where none was
 * @param names the counties' names
 */
record PaymentRule(BigDecimal confirmed, LocalDate planFiledOn, Names names) {

  /**
   * Refuses a payment of another amount, in the future, or before the plan.
   *
   * @param county the county's code
   * @param paidOn the day of payment; null where none was typed
   * @param amount the amount in yuan as typed
   * @param today the day in Beijing
   */
  List<Refusal> check(String county, LocalDate paidOn, String amount, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    if (Yuan.positive(amount).filter(a -> a.compareTo(confirmed) == 0).isEmpty()) {
      refusals.add(
          Refusals.of(
              "SD64-10",
              "%s的拨付金额填的是%s元，应等于核定的奖励%s",
              names.of(county),
              Refusals.quote(amount),
              Yuan.text(confirmed)));
    }
    day(names.of(county), paidOn, today, refusals);
    return refusals;
  }

  private void day(String county, LocalDate paidOn, LocalDate today, List<Refusal> refusals) {
    if (planFiledOn == null) {
      refusals.add(Refusals.of("SD64-12", "%s尚未报送资金使用计划，报送后才能拨付", county));
    }
    if (paidOn == null) {
      refusals.add(Refusals.of("SD64-10", "没有填写%s的拨付日期", county));
      return;
    }
    String day = Deadlines.format(paidOn);
    if (paidOn.isAfter(today)) {
      refusals.add(
          Refusals.of("SD64-10", "%s的拨付日期填的是%s，应不晚于今天%s", county, day, Deadlines.format(today)));
    }
    if (planFiledOn != null && paidOn.isBefore(planFiledOn)) {
      refusals.add(
          Refusals.of(
              "SD64-12",
              "%s的拨付日期填的是%s，应不早于资金使用计划的报送日期%s",
              county,
              day,
              Deadlines.format(planFiledOn)));
    }
  }
}
