package org.shifan.access.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords: by user at one address, by address for whoever tries many
 * users, and by user for whoever tries from many addresses. Where a user has logged in before, only
 * the first applies to them: no stranger can keep an official out of their own office.
 */
@Component
class LoginThrottle {

  private static final int MOST_PLACES = 20_000;

  private final Failures ofUserHere = new Failures(3, Duration.ofMinutes(5));
  private final Failures ofAddress = new Failures(20, Duration.ofMinutes(1));
  private final Failures ofUser = new Failures(10, Duration.ofMinutes(1));
  private final Clock clock;

  /** Users at the addresses where they logged in, the latest. */
  private final Set<String> known =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > MOST_PLACES;
                }
              }));

  LoginThrottle(Clock clock) {
    this.clock = clock;
  }

  /**
   * Lets a login be tried, or not yet.
   *
   * @throws TooManyLogins with the time to wait
   */
  void check(String user, String address) {
    Instant now = clock.instant();
    String here = here(user, address);
    Duration own = ofUserHere.wait(here, now);
    Stream<Duration> all =
        known.contains(here)
            ? Stream.of(own)
            : Stream.of(own, ofAddress.wait(address, now), ofUser.wait(user, now));
    Duration wait = all.max(Duration::compareTo).orElse(Duration.ZERO);
    if (!wait.isZero()) {
      throw new TooManyLogins(wait);
    }
  }

  /** Notes a wrong password. */
  void failed(String user, String address) {
    Instant now = clock.instant();
    ofUserHere.add(here(user, address), now);
    ofAddress.add(address, now);
    ofUser.add(user, now);
  }

  /** Notes a login. What others fail at, from here or elsewhere, still counts. */
  void succeeded(String user, String address) {
    String here = here(user, address);
    ofUserHere.clear(here);
    known.add(here);
  }

  private static String here(String user, String address) {
    return user + " @ " + address;
  }
}
