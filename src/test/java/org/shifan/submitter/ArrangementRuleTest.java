package org.shifan.submitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Window;

class ArrangementRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2019, 11, 20);

  private final ArrangementRule rule =
      new ArrangementRule(
          new Window("application", "地区提出试点申请", MonthDay.of(12, 10), 0, "MCA126-07"), 2019);

  @Test
  void mca126_07_aProvinceGivesItsRegionsAnEarlierDate() {
    assertThat(rule.check(null, TODAY)).isEmpty();
    assertThat(rule.check(TODAY, TODAY)).isEmpty();
    assertThat(rule.check(LocalDate.of(2019, 12, 10), TODAY)).isEmpty();
  }

  @Test
  void mca126_07_refusesALaterDateAndOneThatIsOver() {
    assertThat(rule.check(LocalDate.of(2019, 12, 11), TODAY))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.rule()).isEqualTo("MCA126-07");
              assertThat(refusal.reason()).contains("2019年12月10日", "2019年12月11日");
            });
    assertThat(rule.check(TODAY.minusDays(1), TODAY)).isPresent();
  }
}
