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
}
