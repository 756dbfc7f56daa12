package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.shifan.rest.Unanswered;

/** Kills the system in the midst of work, starts it again, and says what had been confirmed. */
final class Crashing {

  private final Shandong shandong;

  Crashing(Shandong shandong) {
    this.shandong = shandong;
  }

  /** {@code kill -9} and start again; the clock goes on where it was, or later. */
  void crash() {
    OffsetDateTime before = shandong.now();
    shandong.system().kill();
    shandong.system().start();
    assertThat(shandong.now()).as("the clock after a restart").isAfterOrEqualTo(before);
  }

  /** Does the same for each in eight threads and kills once so many were confirmed. */
  <T extends Comparable<T>> Set<T> crashAfter(
      int confirmations, Collection<T> all, Consumer<T> work) {
    Set<T> confirmed = new ConcurrentSkipListSet<>();
    AtomicBoolean killed = new AtomicBoolean();
    shandong.together(
        all,
        one -> {
          try {
            work.accept(one);
            confirmed.add(one);
          } catch (Unanswered unknown) {
            assertThat(killed).as(unknown.getMessage()).isTrue();
          }
          if (confirmed.size() >= confirmations && killed.compareAndSet(false, true)) {
            shandong.system().kill();
          }
        });
    assertThat(killed).as("killed in the midst of it").isTrue();
    shandong.system().start();
    return confirmed;
  }

  /** Moves the clock and kills while it moves, at the first sign that something was done. */
  void crashWhileTimePasses(String until, BooleanSupplier sign) throws InterruptedException {
    Thread moving =
        new Thread(
            () -> {
              try {
                shandong.timePasses(until);
              } catch (Unanswered unknown) {
                Thread.currentThread().interrupt();
              }
            });
    moving.start();
    shandong.eventually("the clock moves", sign);
    OffsetDateTime before = shandong.now();
    shandong.system().kill();
    moving.join();
    shandong.system().start();
    assertThat(shandong.now()).as("the clock after a restart").isAfterOrEqualTo(before);
  }
}
