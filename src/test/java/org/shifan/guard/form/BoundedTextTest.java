package org.shifan.guard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BoundedTextTest {

  @Test
  void findsWhatIsThere() {
    assertThat(BoundedText.has(Pattern.compile("^\\d{3}$"), "123")).isTrue();
    assertThat(BoundedText.has(Pattern.compile("^\\d{3}$"), "12x")).isFalse();
  }

  @Test
  @Timeout(10)
  void doesNotLookForYears() {
    assertThat(BoundedText.has(Pattern.compile("^(a+)+$"), "a".repeat(3999) + "!")).isFalse();
    assertThat(BoundedText.has(Pattern.compile("^(a|aa)+$"), "a".repeat(200) + "!")).isFalse();
    assertThat(BoundedText.has(Pattern.compile("^(?:a|b|c)*d"), "abc".repeat(40_000))).isFalse();
  }
}
