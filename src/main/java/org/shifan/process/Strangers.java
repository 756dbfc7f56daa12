package org.shifan.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds what those who are not logged in put on record: so many refusals of each address, and so
 * many of all, within ten minutes by the real clock. The others are counted, and their numbers are
 * one record.
 */
@Component
class Strangers {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final String OTHERS = "其他地址";
  private static final int MOST_NAMED = 50;

  private final int ofEach;
  private final int ofAll;
  private final Map<String, Integer> told = new HashMap<>();
  private final Map<String, Integer> untold = new HashMap<>();
  private Instant began = Instant.MIN;
  private int all;

  Strangers(
      @Value("${shifan.audit.strangers.of-each:30}") int ofEach,
      @Value("${shifan.audit.strangers.of-all:500}") int ofAll) {
    this.ofEach = ofEach;
    this.ofAll = ofAll;
  }

  /** Whether this refusal is recorded by itself; else it is counted. */
  synchronized boolean told(String address, Instant now) {
    if (began.equals(Instant.MIN)) {
      began = now;
    }
    if (all < ofAll && told.getOrDefault(address, 0) < ofEach) {
      all++;
      told.merge(address, 1, Integer::sum);
      return true;
    }
    boolean named = untold.containsKey(address) || untold.size() < MOST_NAMED;
    untold.merge(named ? address : OTHERS, 1, Integer::sum);
    return false;
  }

  /** What was only counted until now, once its time is over; empty where nothing was. */
  synchronized Optional<String> over(Instant now) {
    return began.equals(Instant.MIN) || now.isBefore(began.plus(WINDOW))
        ? Optional.empty()
        : summary();
  }

  /** What was only counted; counting begins anew. */
  synchronized Optional<String> summary() {
    Optional<String> counted =
        untold.isEmpty()
            ? Optional.empty()
            : Optional.of("自%s起未登录的请求被拒绝，未逐条记录：%s".formatted(began, byAddress()));
    began = Instant.MIN;
    all = 0;
    told.clear();
    untold.clear();
    return counted;
  }

  private String byAddress() {
    return untold.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(one -> one.getKey() + " " + one.getValue() + "次")
        .collect(Collectors.joining("，"));
  }
}
