package org.shifan.access.login;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failures by a name, such as a user's or an address, and says how long the name waits: not
 * at all for the first few, then twice as long each time up to a most. Nobody waits for good: what
 * is not repeated is forgotten. Keeps a bounded number of names, the latest.
 */
final class Failures {

  private static final int MOST_NAMES = 20_000;
  private static final Duration MEMORY = Duration.ofMinutes(15);

  private record Count(int failures, Instant last, Instant until) {}

  private final int free;
  private final Duration most;
  private final Map<String, Count> counts =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST_NAMES;
        }
      };

  /** Lets so many failures pass, and makes nobody wait longer than this. */
  Failures(int free, Duration most) {
    this.free = free;
    this.most = most;
  }

  /** How long the name must still wait; zero where it need not. */
  synchronized Duration wait(String name, Instant now) {
    Count count = counts.get(name);
    return count == null || !count.until().isAfter(now)
        ? Duration.ZERO
        : Duration.between(now, count.until());
  }

  /** Notes a failure. */
  synchronized void add(String name, Instant now) {
    Count before = counts.get(name);
    boolean forgotten = before == null || before.last().plus(MEMORY).isBefore(now);
    int failures = forgotten ? 1 : before.failures() + 1;
    counts.put(name, new Count(failures, now, now.plus(delay(failures))));
  }

  /** Forgets a name's failures. */
  synchronized void clear(String name) {
    counts.remove(name);
  }

  private Duration delay(int failures) {
    int over = failures - free;
    if (over <= 0) {
      return Duration.ZERO;
    }
    Duration doubled = Duration.ofSeconds(1L << Math.min(over, 20));
    return doubled.compareTo(most) < 0 ? doubled : most;
  }
}
