package org.shifan.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form says how many as the rules have it. */
class BoundsTest {

  @ParameterizedTest
  @CsvSource({"3,5,3至5", "1,1,1", "0,2,至多2", "1,0,至少1", "0,0,若干"})
  void theNumbersOfTheRulesAreReadAsWords(int minimum, int maximum, String words) {
    assertThat(Bounds.text(minimum, maximum)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"20,4000,不少于20字，不超过4000字", "1,4000,不超过4000字", "10,0,不少于10字", "1,0,不少于1字"})
  void lengthsAreReadAsWords(int minimum, int maximum, String words) {
    assertThat(Bounds.characters(minimum, maximum)).isEqualTo(words);
  }
}
