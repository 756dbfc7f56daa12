package org.shifan.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;

class QuotaRuleTest {

  private final QuotaRule rule = new QuotaRule(new Rules.Quota(1, 3));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void sd64_07_takesOneToThree(int recommended) {
    assertThat(rule.check("济南市", recommended)).isEmpty();
  }

  @Test
  void sd64_07_refusesAFourthRecommendation() {
    assertThat(rule.check("济南市", 4))
        .contains(new Refusal("SD64-07", "济南市推荐了4个，应推荐1至3个，请减少1个（SD64-07）。"));
  }

  @Test
  void sd64_07_refusesNobodyAndPointsToTheNilRecommendation() {
    assertThat(rule.check("济南市", 0))
        .contains(new Refusal("SD64-07", "济南市推荐了0个，应推荐1至3个；没有可推荐的，请作零推荐说明（SD64-07）。"));
  }

  @Test
  void sd64_07_followsTheQuotaOfTheRound() {
    QuotaRule two = new QuotaRule(new Rules.Quota(2, 2));
    assertThat(two.check("青岛市", 2)).isEmpty();
    assertThat(two.check("青岛市", 3).orElseThrow().reason()).contains("应推荐2个");
    assertThat(two.check("青岛市", 1)).isPresent();
  }
}
