package org.shifan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.camunda.bpm.engine.task.Task;

/**
 * What it took to complete a stage's tasks from eight threads at once.
 *
 * @param name the stage
 * @param completions how many were completed
 * @param conflicts how many completions failed, whatever for: a user would have seen it
 * @param roundTrips what those threads made, without the jobs beside them
 * @param seconds from the first to the last
 * @param kinds how often each statement went to the database
 */
record Stage(
    String name,
    int completions,
    int conflicts,
    long roundTrips,
    double seconds,
    Map<String, Integer> kinds) {

  private static final int THREADS = 8;

  static Stage measure(String name, List<Task> tasks, Consumer<Task> completion) {
    AtomicLong trips = new AtomicLong();
    Map<String, Integer> kinds = new ConcurrentHashMap<>();
    AtomicInteger failures = new AtomicInteger();
    long start = System.nanoTime();
    concurrently(
        tasks,
        task -> {
          long before = RoundTrips.made();
          RoundTrips.kinds();
          try {
            completion.accept(task);
          } catch (RuntimeException seenByAUser) {
            failures.incrementAndGet();
            System.out.println(name + ": " + seenByAUser.getMessage());
          }
          trips.addAndGet(RoundTrips.made() - before);
          RoundTrips.kinds().forEach((kind, times) -> kinds.merge(kind, times, Integer::sum));
        });
    double seconds = (System.nanoTime() - start) / 1e9;
    int failed = failures.get();
    return new Stage(name, tasks.size() - failed, failed, trips.get(), seconds, kinds);
  }

  private static void concurrently(List<Task> tasks, Consumer<Task> work) {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> doing = new ArrayList<>();
      tasks.forEach(task -> doing.add(pool.submit(() -> work.accept(task))));
      for (Future<?> one : doing) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  double tripsEach() {
    return completions == 0 ? 0 : (double) roundTrips / completions;
  }

  double each(String kind) {
    return (double) kinds.getOrDefault(kind, 0) / completions;
  }

  double aSecond() {
    return completions / seconds;
  }
}
