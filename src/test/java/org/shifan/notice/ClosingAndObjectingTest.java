package org.shifan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.decision.RankedRounds;
import org.shifan.decision.RoundPath;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** An objection and the end of its notice at the same moment: one after the other, none lost. */
@EngineTest
@Import({RankedRounds.class, RoundPath.class})
class ClosingAndObjectingTest {

  private static final int MOMENT = 500;

  @Autowired RankedRounds rounds;
  @Autowired RoundPath path;
  @Autowired Notices notices;
  @Autowired Objections objections;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired TransactionTemplate transaction;

  private final CountDownLatch first = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private String round;
  private Objection objection;
  private String timer;

  @BeforeEach
  void published() {
    path.at("2021-09-30T10:00:00+08:00");
    round = rounds.of(1, 1, 2);
    path.start("selection", round);
    path.draftAsProposed(round);
    path.approve(round, "2021-09-30");
    objection = new Objection(rounds.counties(1).get(0), "床位数不实", "照片三张", null, null);
    String process = notices.last(round).orElseThrow().processInstanceId();
    timer = management.createJobQuery().processInstanceId(process).singleResult().getId();
    path.at("2021-10-13T23:59:00+08:00");
  }

  @AfterEach
  void clear() {
    rounds.clear();
  }

  @Test
  void sd64_09_anObjectionThatCameFirstIsLookedInto() throws Exception {
    var objecting = inTheBackground(() -> held(() -> objections.file(round, objection)));
    first.await(20, TimeUnit.SECONDS);
    var closing = inTheBackground(this::close);
    Thread.sleep(MOMENT);
    assertThat(closing).isNotDone();
    goOn.countDown();
    assertThat(objecting.get(20, TimeUnit.SECONDS)).isNotNull();
    closing.get(20, TimeUnit.SECONDS);
    assertThat(notices.last(round).orElseThrow().status()).isEqualTo(NoticeStatus.CLOSED);
    assertThat(path.open(round, "investigateObjection")).isOne();
    assertThat(path.open(round, "deliberate")).isZero();
  }

  @Test
  void sd64_09_anObjectionThatCameAfterIsRefused() throws Exception {
    var closing = inTheBackground(() -> held(this::close));
    first.await(20, TimeUnit.SECONDS);
    var objecting = inTheBackground(() -> objections.file(round, objection));
    Thread.sleep(MOMENT);
    assertThat(objecting).isNotDone();
    goOn.countDown();
    closing.get(20, TimeUnit.SECONDS);
    assertThatThrownBy(() -> objecting.get(20, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("公示已经结束，不能再提出异议");
    assertThat(path.open(round, "investigateObjection")).isZero();
    assertThat(running()).isZero();
  }

  /** As the job executor does: a job that met a change is done again. */
  private Object close() {
    try {
      management.executeJob(timer);
    } catch (OptimisticLockingException met) {
      management.executeJob(timer);
    }
    return true;
  }

  /** Does the work and stays in its transaction until told to go on. */
  private Object held(Callable<Object> work) {
    return transaction.execute(
        status -> {
          try {
            Object result = work.call();
            first.countDown();
            goOn.await(20, TimeUnit.SECONDS);
            return result;
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static <T> CompletableFuture<T> inTheBackground(Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.call();
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private long running() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(round).count();
  }
}
