package org.shifan.revocation;

import java.util.Optional;
import org.shifan.application.Application;
import org.shifan.application.Status;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * A charge names a county that takes part and says what was found (SD64-15 四(五)
 * “情况真实、数据准确，严禁弄虚作假”).
 */
final class ChargeRule {

  static final String RULE = "SD64-15";

  private ChargeRule() {}

  /** Refuses a charge without facts. */
  static Optional<Refusal> check(Charge charge) {
    return Refusals.blank(charge.facts())
        ? Optional.of(Refusals.of(RULE, "没有填写弄虚作假的事实，立案应写明事实"))
        : Optional.empty();
  }

  /** Whether the county has applied, and neither withdrawn nor been left out as late. */
  static boolean takesPart(Application application) {
    Status status = application.status();
    return application.submissionNo() > 0
        && status != Status.WITHDRAWN
        && status != Status.LATE
        && status != Status.NOT_APPLIED;
  }

  /** Refuses where the county was disqualified already. */
  static Optional<Refusal> check(Application application, String county) {
    return application.status() == Status.DISQUALIFIED
        ? Optional.of(Refusals.of(RULE, "%s在%s中已被取消资格，不能重复立案", county, application.roundId()))
        : Optional.empty();
  }

  static Refusal noApplication(String county, String where) {
    return Refusals.of(RULE, "%s在%s没有申报，应为已提交申报且未撤回的县（市、区）", county, where);
  }

  static Refusal openAlready(String county) {
    return Refusals.of(RULE, "%s已有一件审理中的立案，应在其办结后再立案", county);
  }

  static Refusal unknownCounty(String typed) {
    return Refusals.of(
        RULE, "县（市、区）代码填的是%s，应为国家标准 GB/T 2260 的六位数字代码，如 370102", Refusals.quote(typed));
  }
}
