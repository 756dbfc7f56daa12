package org.shifan.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shifan.experience.ExperienceRuleTest.CASE;
import static org.shifan.experience.ExperienceRuleTest.WORK;
import static org.shifan.experience.ExperienceRuleTest.experience;

import java.util.List;
import org.junit.jupiter.api.Test;

class PilotRuleTest {

  private final PilotRule rule = new PilotRule(List.of(new Pilot("440400", "珠海市", 5)), 2);

  @Test
  void mca39_04_aCaseIsOfARegionOfTheList() {
    assertThat(rule.check(CASE, experience("no", 1, "region", "440400"))).isEmpty();
    assertThat(rule.check(CASE, experience("no", 1, "region", "440300")))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.reason()).contains("203个试点地区名单", "440300", "现有2个"));
    assertThat(rule.check(CASE, experience("no", 1))).isPresent();
  }

  @Test
  void mca39_04_anOutsiderStaysOneWhateverItIsCalled() {
    assertThat(rule.check(CASE, experience("no", 1, "region", "440300", "currentName", "珠海市")))
        .isPresent();
    assertThat(rule.check(CASE, experience("no", 1, "currentName", "珠海市"))).isPresent();
    assertThat(rule.check(CASE, experience("no", 1, "region", "440400", "currentName", "新名市")))
        .isEmpty();
  }

  @Test
  void mca39_04_workExperienceIsOfTheProvinceOrAPilotRegion() {
    assertThat(rule.check(WORK, experience("no", 1))).isEmpty();
    assertThat(rule.check(WORK, experience("no", 1, "region", "440400"))).isEmpty();
    assertThat(rule.check(WORK, experience("no", 1, "region", "440300"))).isPresent();
  }
}
