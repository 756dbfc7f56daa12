package org.shifan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at one thing in the same moment. */
final class Races {

  private final Target target;

  Races(Target target) {
    this.target = target;
  }

  /** All are sent at once; the answers, in the shots' order. */
  List<Hit> run(List<Shot> shots) {
    CyclicBarrier start = new CyclicBarrier(shots.size());
    ExecutorService threads = Executors.newFixedThreadPool(shots.size());
    try {
      List<Future<Hit>> firing = new ArrayList<>();
      for (Shot shot : shots) {
        firing.add(
            threads.submit(
                () -> {
                  start.await();
                  return target.fire(shot);
                }));
      }
      List<Hit> hits = new ArrayList<>();
      for (Future<Hit> one : firing) {
        hits.add(one.get());
      }
      return hits;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** One wins, the others are told in Chinese that they came second, and all is consistent. */
  Hit oneWins(List<Shot> shots) {
    List<Hit> hits = run(shots);
    List<Hit> winners = hits.stream().filter(hit -> hit.status() < 300).toList();
    assertThat(winners).as("winners among %s", hits).hasSize(1);
    consistent(hits);
    return winners.get(0);
  }

  /** Nobody is answered with a fault, losers are told in Chinese, and no invariant is broken. */
  void consistent(List<Hit> hits) {
    for (Hit hit : hits) {
      assertThat(hit.status()).as(hit.toString()).isLessThan(500);
      if (hit.status() >= 400) {
        Target.isClear(hit);
      }
    }
    Hit state = target.fire(Shot.get("invariants", "admin", "/api/invariants"));
    assertThat(state.text()).contains("\"sound\":true");
    Hit audit = target.fire(Shot.get("audit", "admin", "/api/audit/verification"));
    assertThat(audit.text()).contains("\"sound\":true");
  }

  /** So many times the same. */
  static List<Shot> times(int many, Shot... shots) {
    List<Shot> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      all.addAll(List.of(shots));
    }
    return all;
  }
}
