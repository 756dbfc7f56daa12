package org.shifan.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shifan.programme.FilingRules;

/** A form says how many as the rules have it. */
class BoundsTest {

  @ParameterizedTest
  @CsvSource({"3,5,3至5", "1,1,1", "0,2,至多2", "1,0,至少1", "0,0,若干"})
  void theNumbersOfTheRulesAreReadAsWords(int minimum, int maximum, String words) {
    assertThat(Bounds.text(minimum, maximum)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1,4000,不超过4000字",
    "20,4000,不少于20字、不超过4000字",
    "20,0,不少于20字",
    "1,0,字数不限",
    "0,500,不超过500字"
  })
  void theCharactersOfTheRulesAreReadAsWords(int minimum, int maximum, String words) {
    assertThat(
            Bounds.characters(
                new FilingRules.TextRule("plan", "goals", "主要目标", maximum, minimum, "ZC2022-05")))
        .isEqualTo(words);
  }
}
