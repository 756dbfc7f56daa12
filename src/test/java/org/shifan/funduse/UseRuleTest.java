package org.shifan.funduse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;

class UseRuleTest {

  private static final BigDecimal TOTAL = new BigDecimal("2800000.00");
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

  private final UseRule rule =
      new UseRule(
          List.of(
              new Rules.UseCategory("facilities", "养老服务设施建设", true),
              new Rules.UseCategory("training", "养老服务人才培训", true),
              new Rules.UseCategory("welfare", "人员福利", false)));

  @Test
  void sd64_12_aPlanPlansExactlyTheAward() {
    assertThat(plan(row("facilities", "2799999.99"), row("training", "0.01"))).isEmpty();
    assertThat(plan(row("facilities", "2799999.99")))
        .containsExactly("使用计划合计2799999.99元，应等于奖励资金2800000.00元（280万元）（SD64-12）。");
    assertThat(plan(row("facilities", "2800000.01"))).hasSize(1);
    assertThat(plan()).hasSize(1);
  }

  @Test
  void sd64_12_refusesAForbiddenCategory() {
    assertThat(plan(row("welfare", "2800000")))
        .containsExactly(
            "第1行的资金用途“人员福利”属于禁止的支出：鲁民〔2021〕64号四(三)规定奖励资金用于当地养老服务事业发展，"
                + "不得用于平衡本级预算，不得用于工作经费、人员福利等支出，应为：养老服务设施建设、养老服务人才培训（SD64-12）。");
    assertThat(report("0", row("welfare", "1"))).hasSize(1);
  }

  @Test
  void sd64_12_refusesAnUnknownCategory() {
    assertThat(plan(row("gifts", "2800000")))
        .containsExactly("第1行的资金用途类别填的是“gifts”，应为：养老服务设施建设、养老服务人才培训（SD64-12）。");
    assertThat(plan(row(null, "2800000"))).hasSize(1);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"0", "-1", "0.001", "NaN", "", "1e99", "二百万"})
  void sd64_12_refusesAnAmountThatIsNone(String amount) {
    assertThat(report("0", row("training", amount)))
        .singleElement()
        .asString()
        .startsWith("第1行的金额填的是");
  }

  @Test
  void sd64_12_refusesAUseWithoutAPurpose() {
    assertThat(plan(new UseRow("facilities", "2800000", " ")))
        .containsExactly("第1行没有填写用途，应说明资金用于何处（SD64-12）。");
  }

  @Test
  void sd64_12_reportsNeverExceedTheAward() {
    assertThat(report("2700000", row("training", "100000"))).isEmpty();
    assertThat(report("2700000", row("training", "100000.01")))
        .containsExactly(
            "本次报告使用100000.01元，此前已报告2700000.00元（270万元），累计2800000.01元，应不超过奖励资金2800000.00元（280万元）（SD64-12）。");
    assertThat(report("2800000")).isEmpty();
  }

  @Test
  void sd64_10_paysTheAwardAsConfirmed() {
    assertThat(pay(DAY, "2800000", DAY)).isEmpty();
    assertThat(pay(DAY, "2799999.99", DAY))
        .containsExactly("历下区的拨付金额填的是“2799999.99”元，应等于核定的奖励2800000.00元（280万元）（SD64-10）。");
    assertThat(pay(DAY, null, DAY)).hasSize(1);
    assertThat(pay(DAY, "NaN", DAY)).hasSize(1);
  }

  @Test
  void sd64_10_refusesAPaymentInTheFuture() {
    assertThat(pay(DAY.plusDays(1), "2800000", DAY))
        .containsExactly("历下区的拨付日期填的是2022年3月2日，应不晚于今天2022年3月1日（SD64-10）。");
    assertThat(pay(null, "2800000", DAY)).containsExactly("没有填写历下区的拨付日期（SD64-10）。");
  }

  @Test
  void sd64_12_refusesAPaymentBeforeThePlan() {
    assertThat(pay(DAY, "2800000", null)).containsExactly("历下区尚未报送资金使用计划，报送后才能拨付（SD64-12）。");
    assertThat(pay(DAY.minusDays(1), "2800000", DAY))
        .containsExactly("历下区的拨付日期填的是2022年2月28日，应不早于资金使用计划的报送日期2022年3月1日（SD64-12）。");
  }

  private static List<String> pay(LocalDate paidOn, String amount, LocalDate planFiledOn) {
    Names names = Names.among(Map.of("370102", "历下区"));
    return reasons(new PaymentRule(TOTAL, planFiledOn, names).check("370102", paidOn, amount, DAY));
  }

  private List<String> plan(UseRow... rows) {
    return reasons(rule.checkPlan(TOTAL, List.of(rows)));
  }

  private List<String> report(String before, UseRow... rows) {
    return reasons(rule.checkReport(TOTAL, new BigDecimal(before), List.of(rows)));
  }

  private static List<String> reasons(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::reason).toList();
  }

  private static UseRow row(String category, String amount) {
    return new UseRow(category, amount, "购置护理床位");
  }
}
