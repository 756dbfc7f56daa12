package org.shifan.experience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shifan.experience.ScreeningRule.Verdict;
import org.shifan.programme.Refusal;

class ScreeningRuleTest {

  private static final String TITLE = "《老年助餐》（山东省，典型案例）";

  private final ScreeningRule rule = new ScreeningRule("MCA39-10", "MCA39-04");

  @Test
  void mca39_10_whatDoesNotPassHasItsReason() {
    assertThat(rule.check(new Verdict(TITLE, false, true, false, ""))).isEmpty();
    assertThat(rule.check(new Verdict(TITLE, false, false, false, "数据不准确"))).isEmpty();
    assertThat(rule.check(new Verdict(TITLE, false, false, false, " ")))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reason()).startsWith(TITLE))
        .extracting(Refusal::rule)
        .isEqualTo("MCA39-10");
  }

  @Test
  void mca39_04_aRenamedRegionPassesOnlyWhereAPersonConfirmsIt() {
    assertThat(rule.check(new Verdict(TITLE, true, true, true, ""))).isEmpty();
    assertThat(rule.check(new Verdict(TITLE, true, true, false, "")))
        .singleElement()
        .extracting(Refusal::rule)
        .isEqualTo("MCA39-04");
    assertThat(rule.check(new Verdict(TITLE, true, false, false, "不是同一地区"))).isEmpty();
  }
}
