package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arithmetic of targets (CJ2021-10, -18). */
class SumTest {

  private final Plan plan = Changji.plan();

  @Test
  void cj2021_10_aRateIsComparedBeforeItIsRounded() {
    assertThat(sum("rural-coverage", "59.999", "100").met()).isFalse();
    assertThat(sum("rural-coverage", "59.999", "100").text()).contains("＝59.99%").contains("未达到");
    assertThat(sum("rural-coverage", "60", "100").met()).isTrue();
    assertThat(sum("rural-coverage", "2", "3").text()).isEqualTo("2÷3×100%＝66.66%，已达到（目标不低于60%）");
  }

  @Test
  void cj2021_10_theTargetsAreThoseOfTheDocument() {
    assertThat(target("urban-coverage")).isEqualByComparingTo("100");
    assertThat(target("rural-coverage")).isEqualByComparingTo("60");
    assertThat(target("family-doctor")).isEqualByComparingTo("70");
    assertThat(target("geriatrics")).isEqualByComparingTo("50");
    assertThat(target("street-centres")).isEqualByComparingTo("100");
    assertThat(target("day-care")).isEqualByComparingTo("80");
    assertThat(target("care-workers")).isEqualByComparingTo("90");
    assertThat(target("home-care")).isEqualByComparingTo("50");
    assertThat(target("training-bases")).isEqualByComparingTo("2");
    assertThat(target("land")).isEqualByComparingTo("0.1");
    assertThat(plan.targets().stream().filter(t -> t.strive()))
        .extracting(t -> t.code())
        .containsExactly("street-centres", "day-care");
  }

  @Test
  void cj2021_10_landIsSquareMetresForEachPerson() {
    assertThat(sum("land", "39999", "400000").met()).isFalse();
    assertThat(sum("land", "40000", "400000").met()).isTrue();
    assertThat(sum("land", "40000", "400000").text())
        .isEqualTo("40000÷400000＝0.1平方米/人，已达到（目标不低于0.1平方米/人）");
  }

  @Test
  void cj2021_10_trainingIsComparedByBothDenominators() {
    assertThat(plan.target("care-workers").denominator()).isEqualTo("机构养老护理员（人）");
    assertThat(plan.target("care-workers-willing").denominator()).contains("有意愿");
    assertThat(binding("care-workers")).isTrue();
    assertThat(binding("care-workers-willing")).isFalse();
    assertThat(binding("home-care")).isTrue();
    assertThat(binding("home-care-willing")).isFalse();
  }

  @Test
  void cj2021_18_whatIsCountedIsNoRate() {
    assertThat(sum("three-lists", "2", null).met()).isFalse();
    assertThat(sum("three-lists", "3", null).text()).isEqualTo("3份，已达到（目标不低于3份）");
  }

  @Test
  void cj2021_18_whereNobodyIsWillingTheTargetIsReached() {
    assertThat(sum("central-care", "0", "0").met()).isTrue();
    assertThat(sum("central-care", "0", "0").text()).startsWith("没有对象");
  }

  @Test
  void cj2021_10_theWholeCityIsTheSumOfItsUnits() {
    Sum city =
        Sum.of(
            plan.target("rural-coverage"),
            List.of(figure("liugong", "1", "10"), figure("binhu", "9", "10")));
    assertThat(city.text()).startsWith("10÷20×100%＝50%，未达到");
  }

  private boolean binding(String target) {
    return plan.rules().figures().stream()
        .filter(f -> f.target().equals(target))
        .findFirst()
        .orElseThrow()
        .binding();
  }

  private BigDecimal target(String code) {
    return plan.target(code).target();
  }

  private Sum sum(String target, String numerator, String denominator) {
    return new Sum(
        plan.target(target),
        new BigDecimal(numerator),
        denominator == null ? null : new BigDecimal(denominator));
  }

  static StatedFigure figure(String unit, String numerator, String denominator) {
    return new StatedFigure(
        "rural-coverage",
        unit,
        new BigDecimal(numerator),
        new BigDecimal(denominator),
        OffsetDateTime.parse("2021-03-01T09:00:00+08:00"));
  }
}
