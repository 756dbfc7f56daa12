package org.shifan.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.shifan.rest.Desk;
import org.shifan.rest.Pause;
import org.shifan.rest.ShifanProcess;

/** The province that plays: its people at their desks, its clock, and its divisions. */
final class Shandong {

  static final String ROUND = "sd64-2021";
  static final String PROVINCE = "370000";

  private static final int THREADS = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final ShifanProcess system;
  private Map<String, List<String>> cities;

  Shandong(ShifanProcess system) {
    this.system = system;
  }

  ShifanProcess system() {
    return system;
  }

  /** The desk of the civil affairs office of a division. */
  Desk civilAffairs(String code) {
    return desk("mz-" + code);
  }

  Desk province() {
    return civilAffairs(PROVINCE);
  }

  Desk finance() {
    return desk("cz-" + PROVINCE);
  }

  Desk director() {
    return desk("director-" + PROVINCE + "-1");
  }

  Desk admin() {
    return desk("admin");
  }

  Desk desk(String user) {
    return new Desk(system.root(), user);
  }

  /** Somebody without a login. */
  Desk anybody() {
    return new Desk(system.root(), null);
  }

  /** The cities with their counties, by code, as the opened round has them. */
  Map<String, List<String>> cities() {
    if (cities == null) {
      Map<String, List<String>> found = new TreeMap<>();
      api("applications")
          .forEach(
              row ->
                  found
                      .computeIfAbsent(row.get("city").asText(), city -> new ArrayList<>())
                      .add(row.get("county").asText()));
      cities = found;
    }
    return cities;
  }

  List<String> counties() {
    return cities().values().stream().flatMap(List::stream).toList();
  }

  String cityOf(String county) {
    return county.substring(0, 4) + "00";
  }

  /** A view of the round, as the province sees it. */
  JsonNode api(String view) {
    return province().get("/api/rounds/" + ROUND + "/" + view).ok().json();
  }

  /** Where a county's application stands. */
  String status(String county) {
    for (JsonNode row : api("applications")) {
      if (row.get("county").asText().equals(county)) {
        return row.get("status").asText();
      }
    }
    throw new AssertionError("no application of " + county);
  }

  /** Where a city's recommendation stands. */
  String cityStatus(String city) {
    for (JsonNode row : api("recommendations")) {
      if (row.get("city").asText().equals(city)) {
        return row.get("status").asText();
      }
    }
    throw new AssertionError("no recommendation of " + city);
  }

  OffsetDateTime now() {
    return OffsetDateTime.parse(admin().get("/api/clock").ok().json().get("now").asText());
  }

  String today() {
    return LocalDate.ofInstant(now().toInstant(), java.time.ZoneId.of("Asia/Shanghai")).toString();
  }

  /** Lets time pass until then, such as {@code 2021-11-01T00:00:00}, in Beijing. */
  void timePasses(String until) {
    admin().put("/api/clock", Map.of("now", until + "+08:00")).ok();
    settle();
  }

  /** Waits until the system has nothing to do by itself. */
  void settle() {
    eventually("jobs that are due are done", () -> jobs("executable=true&active=true") == 0);
  }

  int jobs(String query) {
    return admin().get("/engine-rest/job/count?" + query).ok().json().get("count").asInt();
  }

  /** Waits until something is so. */
  void eventually(String what, BooleanSupplier condition) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(giveUp)) {
        throw new AssertionError("did not come about within " + PATIENCE + ": " + what);
      }
      Pause.shortly();
    }
  }

  /** Does the same for each, in eight threads at once; the first failure is told. */
  <T> void together(Collection<T> all, Consumer<T> work) {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> doing = new ArrayList<>();
      all.forEach(one -> doing.add(pool.submit(() -> work.accept(one))));
      for (Future<?> one : doing) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().getMessage(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
