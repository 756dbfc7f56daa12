package org.shifan.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many objections are taken from one address in one round: many at first, then one after a
 * while each. A programme cannot bury the office that looks into each of them; and where a whole
 * province shares an address, nobody is kept out for longer than it takes to wait for the next.
 */
@Component
public class ObjectionLimit {

  private static final int MOST_ADDRESSES = 20_000;

  /** How many may still come, as of a time. */
  private record Left(double objections, Instant at) {}

  private final int most;
  private final Duration each;
  private final Clock clock;
  private final Map<String, Left> byAddress =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  ObjectionLimit(
      @Value("${shifan.objections.at-once:30}") int most,
      @Value("${shifan.objections.then-every:PT2M}") Duration each,
      Clock clock) {
    this.most = most;
    this.each = each;
    this.clock = clock;
  }

  /** Takes one objection; gives how long to wait for the next, zero where it was taken. */
  public synchronized Duration take(String roundId, String address) {
    String key = roundId + " @ " + address;
    Instant now = clock.instant();
    double left = left(key, now);
    if (left < 1) {
      return Duration.ofMillis((long) Math.ceil((1 - left) * each.toMillis()));
    }
    byAddress.put(key, new Left(left - 1, now));
    return Duration.ZERO;
  }

  /** Gives back what was taken for an objection that was refused. */
  public synchronized void giveBack(String roundId, String address) {
    String key = roundId + " @ " + address;
    Instant now = clock.instant();
    byAddress.put(key, new Left(Math.min(most, left(key, now) + 1), now));
  }

  private double left(String key, Instant now) {
    Left before = byAddress.get(key);
    if (before == null) {
      return most;
    }
    double grown = (double) Duration.between(before.at(), now).toMillis() / each.toMillis();
    return Math.min(most, before.objections() + Math.max(0, grown));
  }

  /** The sentence for who has to wait this long. */
  public static String sentence(Duration wait) {
    return "从您所在的网络地址提交的异议较多，请在%d秒后再提交；也可以在公示期内书面向省民政厅反映".formatted(seconds(wait));
  }

  /** The time to wait in whole seconds, at least one. */
  public static long seconds(Duration wait) {
    return Math.max(1, (wait.toMillis() + 999) / 1000);
  }
}
