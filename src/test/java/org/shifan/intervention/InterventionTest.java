package org.shifan.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class InterventionTest {

  private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-11-23T09:00:00+08:00");
  private static final OffsetDateTime END = BEGIN.plusMinutes(30);

  private static Intervention ended(OffsetDateTime at) {
    return new Intervention(7, "admin", "修复历下区的作业", BEGIN, END, at, null);
  }

  @Test
  void itEndsByItselfWithTheInstantThatItsTimeIsUp() {
    Instant last = END.toInstant().minusMillis(1);
    assertThat(ended(null).open(BEGIN.toInstant())).isTrue();
    assertThat(ended(null).open(last)).isTrue();
    assertThat(ended(null).left(last)).isEqualTo(Duration.ofMillis(1));
    assertThat(ended(null).open(END.toInstant())).isFalse();
    assertThat(ended(null).left(END.toInstant())).isZero();
  }

  @Test
  void endedEarlyItCoversNothingMore() {
    Intervention ended = ended(BEGIN.plusMinutes(1));
    assertThat(ended.open(BEGIN.plusMinutes(1).toInstant())).isFalse();
    assertThat(ended.left(BEGIN.plusMinutes(1).toInstant())).isZero();
  }
}
