package org.shifan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.programme.FilingRules;

class MeasureRuleTest {

  private final MeasureRule missed =
      new MeasureRule(
          List.of(
              new FilingRules.Measure("quarterly", 1, 0, "remind", "提醒", "XJ2015-14"),
              new FilingRules.Measure("quarterly", 2, 0, "talk", "警示约谈", "XJ2015-14"),
              new FilingRules.Measure("quarterly", 3, 0, "decide", "研究是否退出试点", "XJ2015-14")));

  private final MeasureRule late =
      new MeasureRule(
          List.of(
              new FilingRules.Measure("monthly", 0, 1, "yellow", "黄灯", "CJ2021-12"),
              new FilingRules.Measure("monthly", 0, 16, "red", "红灯", "CJ2021-12")));

  @Test
  void xj2015_14_oneMissedIsRemindedTwoAreTalkedToThreeAreDecidedOn() {
    assertThat(missedMeasure(0)).isNull();
    assertThat(missedMeasure(1)).isEqualTo("remind");
    assertThat(missedMeasure(2)).isEqualTo("talk");
    assertThat(missedMeasure(3)).isEqualTo("decide");
    assertThat(missedMeasure(4)).isEqualTo("decide");
  }

  @Test
  void whatIsMissedIsLookedForOnce() {
    assertThat(missed.nextLook(0)).contains(1);
    assertThat(missed.nextLook(1)).isEmpty();
    assertThat(missed.at(2, 2)).isEmpty();
  }

  @Test
  void whatIsLateIsMeasuredByItsDays() {
    assertThat(lateMeasure(1)).isEqualTo("yellow");
    assertThat(lateMeasure(15)).isEqualTo("yellow");
    assertThat(lateMeasure(16)).isEqualTo("red");
    assertThat(late.nextLook(0)).contains(1);
    assertThat(late.nextLook(1)).contains(16);
    assertThat(late.nextLook(16)).isEmpty();
  }

  @Test
  void withoutMeasuresNothingFollowsButTheLook() {
    MeasureRule none = new MeasureRule(List.of());
    assertThat(none.at(3, 1)).isEmpty();
    assertThat(none.nextLook(0)).contains(1);
    assertThat(none.nextLook(1)).isEmpty();
  }

  private String missedMeasure(int inARow) {
    return missed.at(inARow, 1).map(FilingRules.Measure::measure).orElse(null);
  }

  private String lateMeasure(int days) {
    return late.at(1, days).map(FilingRules.Measure::measure).orElse(null);
  }
}
