package org.shifan.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.ClockSetting;
import org.shifan.calendar.Deadlines;
import org.springframework.stereotype.Component;

/**
 * Moves the demo clock forward, due time by due time: all that is due at one time is done before
 * the clock goes on to the next, as it would have been had the days passed.
 */
@Component
public class ClockMover {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration POLL = Duration.ofMillis(25);

  private final ClockSetting setting;
  private final ManagementService management;
  private final JobExecutor executor;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final AuditTrail audit;
  private final SystemWork system;

  ClockMover(ClockSetting setting, ProcessEngine engine, AuditTrail audit, SystemWork system) {
    this.setting = setting;
    this.management = engine.getManagementService();
    this.executor =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    this.audit = audit;
    this.system = system;
  }

  /**
   * Moves the clock to this instant and returns once everything that fell due has been done.
   *
   * @throws IllegalStateException where the clock may not be set, or would go back
   */
  public void moveTo(Instant target) {
    oneAtATime.lock();
    try {
      setting.requireForward(target);
      Instant from = setting.clock().instant();
      settle();
      for (Optional<Instant> due = nextDue(target); due.isPresent(); due = nextDue(target)) {
        advanceTo(due.get());
        settle();
      }
      advanceTo(target);
      audit.record(
          Entry.of(Kind.CLOCK, Entry.CLOCK, "moveClock")
              .because("时钟由" + Deadlines.format(from) + "调至" + Deadlines.format(target)));
      settle();
    } finally {
      oneAtATime.unlock();
    }
  }

  private void advanceTo(Instant instant) {
    setting.advanceTo(instant);
    ClockUtil.offset(setting.clock().offset().toMillis());
  }

  private Optional<Instant> nextDue(Instant target) {
    return management
        .createJobQuery()
        .withRetriesLeft()
        .active()
        .duedateHigherThan(Date.from(setting.clock().instant()))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .map(job -> job.getDuedate().toInstant())
        .filter(due -> !due.isAfter(target))
        .findFirst();
  }

  /** Returns when no job is due any more; a job that fails for good leaves an incident behind. */
  private void settle() {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (dueJobs() > 0) {
      if (executor.isActive()) {
        executor.jobWasAdded();
        pause();
      } else {
        runHere();
      }
      if (Instant.now().isAfter(giveUp)) {
        throw new IllegalStateException(
            "到期事项在 " + PATIENCE.toMinutes() + " 分钟内未处理完，请查看 Cockpit 中的事件");
      }
    }
  }

  private long dueJobs() {
    return management.createJobQuery().executable().active().count();
  }

  private void runHere() {
    for (Job job : management.createJobQuery().executable().active().listPage(0, 50)) {
      system.done(
          () -> {
            if (there(job)) {
              management.executeJob(job.getId());
            }
            return null;
          });
    }
  }

  /** A job may have ended the process that another one waited in. */
  private boolean there(Job job) {
    return management.createJobQuery().jobId(job.getId()).count() > 0;
  }

  private static void pause() {
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("moving the clock was interrupted", e);
    }
  }
}
