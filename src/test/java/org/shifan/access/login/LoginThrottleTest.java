package org.shifan.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Whoever tries passwords waits; nobody waits for good. */
class LoginThrottleTest {

  private static final String OFFICE = "10.37.1.2";
  private static final String ELSEWHERE = "203.0.113.9";

  private Instant now = Instant.parse("2021-09-01T01:00:00Z");
  private final LoginThrottle throttle = new LoginThrottle(new Later());

  private void fails(String user, String address, int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed(user, address);
    }
  }

  private void waits(String user, String address) {
    assertThatThrownBy(() -> throttle.check(user, address)).isInstanceOf(TooManyLogins.class);
  }

  private void mayTry(String user, String address) {
    assertThatCode(() -> throttle.check(user, address)).doesNotThrowAnyException();
  }

  @Test
  void threeMistakesAreFreeAndThenEachWaitIsTwiceAsLong() {
    fails("mz-370102", OFFICE, 3);
    mayTry("mz-370102", OFFICE);
    fails("mz-370102", OFFICE, 2);
    assertThatThrownBy(() -> throttle.check("mz-370102", OFFICE))
        .hasMessage("登录失败次数过多，请4秒后再试")
        .asInstanceOf(InstanceOfAssertFactories.type(TooManyLogins.class))
        .satisfies(wait -> assertThat(wait.seconds()).isEqualTo(4));
    now = now.plusSeconds(4);
    mayTry("mz-370102", OFFICE);
  }

  @Test
  void nobodyWaitsLongerThanFiveMinutesHoweverOftenTheyFailed() {
    fails("mz-370102", OFFICE, 100_000);
    waits("mz-370102", OFFICE);
    now = now.plus(Duration.ofMinutes(5));
    mayTry("mz-370102", OFFICE);
  }

  @Test
  void aSprayOverManyUsersIsSlowedByItsAddress() {
    for (int i = 0; i < 25; i++) {
      throttle.failed("expert-%03d".formatted(i), ELSEWHERE);
    }
    waits("mz-370102", ELSEWHERE);
    mayTry("mz-370102", OFFICE);
  }

  @Test
  void aUserTriedFromManyAddressesIsSlowedButNotWhereTheyLoggedInBefore() {
    throttle.succeeded("mz-370102", OFFICE);
    for (int i = 0; i < 15; i++) {
      throttle.failed("mz-370102", "203.0.113." + i);
    }
    waits("mz-370102", "198.51.100.1");
    mayTry("mz-370102", OFFICE);
  }

  @Test
  void aColleaguesMistakesDoNotKeepOneOut() {
    throttle.succeeded("mz-370102", OFFICE);
    fails("cz-370102", OFFICE, 50);
    mayTry("mz-370102", OFFICE);
    waits("cz-370102", OFFICE);
  }

  @Test
  void whatIsNotRepeatedIsForgotten() {
    fails("mz-370102", OFFICE, 3);
    now = now.plus(Duration.ofMinutes(16));
    fails("mz-370102", OFFICE, 3);
    mayTry("mz-370102", OFFICE);
  }

  @Test
  void theLatestNamesAreKeptHoweverManyThereAre() {
    for (int i = 0; i < 100_000; i++) {
      throttle.failed("user-" + i, "10.0." + i);
    }
    fails("mz-370102", OFFICE, 5);
    waits("mz-370102", OFFICE);
  }

  private final class Later extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
