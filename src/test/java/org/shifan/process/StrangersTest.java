package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangersTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(600);

  private final Strangers strangers = new Strangers(3, 10);

  private long told(String address, int times) {
    return IntStream.range(0, times).filter(i -> strangers.told(address, NOW)).count();
  }

  @Test
  void eachAddressIsToldSoOftenAndThenCounted() {
    assertThat(told("192.0.2.1", 3)).isEqualTo(3);
    assertThat(told("192.0.2.1", 40)).isZero();
    assertThat(told("192.0.2.2", 4)).isEqualTo(3);
    assertThat(strangers.over(LATER.minusMillis(1))).isEmpty();
    assertThat(strangers.over(LATER).orElseThrow())
        .isEqualTo("自2026-03-01T00:00:00Z起未登录的请求被拒绝，未逐条记录：192.0.2.1 40次，192.0.2.2 1次");
    assertThat(strangers.over(LATER)).as("once").isEmpty();
    assertThat(told("192.0.2.1", 3)).as("a new time").isEqualTo(3);
  }

  @Test
  void manyAddressesTogetherAreBoundedToo() {
    long told = IntStream.range(0, 5_000).mapToLong(i -> told("2001:db8::" + i, 1)).sum();
    assertThat(told).isEqualTo(10);
    String summary = strangers.over(LATER).orElseThrow();
    assertThat(summary).contains("其他地址 " + (5_000 - 10 - 50) + "次");
    assertThat(summary.length()).isLessThan(2_000);
  }

  @Test
  void whereNothingWasLeftOutNothingIsAdded() {
    told("192.0.2.1", 2);
    assertThat(strangers.over(LATER)).isEmpty();
    assertThat(strangers.summary()).isEmpty();
  }
}
