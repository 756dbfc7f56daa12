package org.shifan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ObjectionLimitTest {

  private static final Instant NOON = Instant.parse("2021-12-01T04:00:00Z");

  private Instant now = NOON;
  private final ObjectionLimit limit =
      new ObjectionLimit(
          3,
          Duration.ofMinutes(2),
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  private Duration take() {
    return limit.take("sd64-2021", "192.0.2.1");
  }

  private void threeCome() {
    for (int i = 0; i < 3; i++) {
      assertThat(take()).isZero();
    }
  }

  @Test
  void takesSoManyAtOnceAndThenOneAfterAWhileEach() {
    threeCome();
    assertThat(take()).isEqualTo(Duration.ofMinutes(2));
    now = NOON.plusSeconds(90);
    assertThat(take()).isEqualTo(Duration.ofSeconds(30));
    now = NOON.plusSeconds(121);
    assertThat(take()).isZero();
    assertThat(take()).isPositive();
  }

  @Test
  void countsEachAddressAndEachRoundByItself() {
    threeCome();
    assertThat(limit.take("sd64-2021", "192.0.2.2")).isZero();
    assertThat(limit.take("sd64-2022", "192.0.2.1")).isZero();
  }

  @Test
  void givesBackWhatWasRefused() {
    threeCome();
    limit.giveBack("sd64-2021", "192.0.2.1");
    assertThat(take()).isZero();
    assertThat(take()).isPositive();
  }

  @Test
  void saysHowLongToWait() {
    assertThat(ObjectionLimit.sentence(Duration.ofMillis(1500))).contains("请在2秒后再提交");
  }
}
