package org.shifan.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shifan.Province;

/** An extension is asked before the deadline, with a reason, for a later day (SD64-06, 默认). */
class ExtensionRuleTest {

  private static final Instant DEADLINE = Province.at("2021-11-01T00:00");
  private static final Instant LATEST = Province.at("2021-11-11T00:00");
  private static final Instant BEFORE = Province.at("2021-10-31T23:59");

  private static int refusals(boolean pending, String until, String reason, Instant now) {
    return new ExtensionRule(DEADLINE, LATEST, pending)
        .refusals(until == null ? null : LocalDate.parse(until), reason, now)
        .size();
  }

  @Test
  void sd64_06_isAskedBeforeTheDeadline() {
    assertThat(refusals(false, "2021-11-05", "汛情", BEFORE)).isZero();
    assertThat(refusals(false, "2021-11-05", "汛情", DEADLINE)).isOne();
  }

  @Test
  void sd64_06_needsAReason() {
    assertThat(refusals(false, "2021-11-05", " ", BEFORE)).isOne();
    assertThat(refusals(false, "2021-11-05", null, BEFORE)).isOne();
  }

  @Test
  void sd64_06_isForALaterDayAndNotBeyondTheNextStep() {
    assertThat(refusals(false, "2021-10-31", "汛情", BEFORE)).isOne();
    assertThat(refusals(false, "2021-11-01", "汛情", BEFORE)).isZero();
    assertThat(refusals(false, "2021-11-10", "汛情", BEFORE)).isZero();
    assertThat(refusals(false, "2021-11-11", "汛情", BEFORE)).isOne();
    assertThat(refusals(false, null, "汛情", BEFORE)).isOne();
  }

  @Test
  void sd64_06_isAskedOnceAtATime() {
    assertThat(refusals(true, "2021-11-05", "汛情", BEFORE)).isOne();
  }
}
