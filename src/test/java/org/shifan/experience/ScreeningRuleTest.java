package org.shifan.experience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shifan.experience.ScreeningRule.Verdict;
import org.shifan.programme.Refusal;

class ScreeningRuleTest {

  private final ScreeningRule rule = new ScreeningRule("MCA39-10", "MCA39-04");

  @Test
  void mca39_10_whatDoesNotPassHasItsReason() {
    assertThat(rule.check(new Verdict("370000-1", false, true, false, ""))).isEmpty();
    assertThat(rule.check(new Verdict("370000-1", false, false, false, "数据不准确"))).isEmpty();
    assertThat(rule.check(new Verdict("370000-1", false, false, false, " ")))
        .singleElement()
        .extracting(Refusal::rule)
        .isEqualTo("MCA39-10");
  }

  @Test
  void mca39_04_aRenamedRegionPassesOnlyWhereAPersonConfirmsIt() {
    assertThat(rule.check(new Verdict("370000-1", true, true, true, ""))).isEmpty();
    assertThat(rule.check(new Verdict("370000-1", true, true, false, "")))
        .singleElement()
        .extracting(Refusal::rule)
        .isEqualTo("MCA39-04");
    assertThat(rule.check(new Verdict("370000-1", true, false, false, "不是同一地区"))).isEmpty();
  }
}
