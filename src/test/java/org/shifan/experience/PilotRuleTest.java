package org.shifan.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shifan.experience.ExperienceRuleTest.CASE;
import static org.shifan.experience.ExperienceRuleTest.WORK;
import static org.shifan.experience.ExperienceRuleTest.experience;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.facts.FactFiles;
import org.shifan.region.Regions;

class PilotRuleTest {

  private static final Regions REGIONS = Regions.from(new FactFiles(""));

  private final PilotRule rule = new PilotRule(List.of(new Pilot("440400", "珠海市", 5)), 2, REGIONS);

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
  void mca39_04_anotherRegionIsNoNewNameOfAPilotRegion() {
    for (String other : List.of("深圳市", "威海市", "香洲区")) {
      assertThat(rule.check(CASE, experience("no", 1, "region", "440400", "currentName", other)))
          .as(other)
          .hasValueSatisfying(
              refusal -> assertThat(refusal.reason()).contains("另一个地区", other, "MCA39-04"));
    }
    assertThat(rule.check(CASE, experience("no", 1, "region", "440400", "currentName", "珠海市")))
        .isEmpty();
  }

  @Test
  void mca39_04_whatBecameOfARegionThatIsNoMoreIsForAPersonToConfirm() {
    PilotRule merged =
        new PilotRule(
            List.of(new Pilot("371200", "莱芜市", 1), new Pilot("370100", "济南市", 1)), 203, REGIONS);
    assertThat(merged.check(CASE, experience("no", 1, "region", "371200", "currentName", "莱芜区")))
        .isEmpty();
    assertThat(merged.check(CASE, experience("no", 1, "region", "371200", "currentName", "济南市")))
        .as("a pilot region of its own")
        .isPresent();
  }

  @Test
  void mca39_04_workExperienceIsOfTheProvinceOrAPilotRegion() {
    assertThat(rule.check(WORK, experience("no", 1))).isEmpty();
    assertThat(rule.check(WORK, experience("no", 1, "region", "440400"))).isEmpty();
    assertThat(rule.check(WORK, experience("no", 1, "region", "440300"))).isPresent();
  }
}
