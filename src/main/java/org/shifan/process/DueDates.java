package org.shifan.process;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Keeps the due and follow-up dates of open tasks as their windows say: a task's are made when the
 * task is, and its window may move while it waits.
 */
@Component
public class DueDates {

  /** How long before it is due a task counts as due soon (即将到期). */
  public static final Duration SOON = Duration.ofDays(7);

  private static final String COMPLETED = "Completed";

  private final ProcessEngine engine;
  private final SystemWork system;

  DueDates(@Lazy ProcessEngine engine, SystemWork system) {
    this.engine = engine;
    this.system = system;
  }

  /**
   * Asks the models anew when the open tasks are due that wait on the deadline of this application
   * or recommendation: its own tasks, and for a city those of its counties.
   */
  public void follow(String businessKey) {
    TaskQuery waiting =
        engine
            .getTaskService()
            .createTaskQuery()
            .or()
            .processInstanceBusinessKey(businessKey)
            .processVariableValueEquals(Vars.RECOMMENDATION_ID.name(), businessKey)
            .endOr();
    follow(waiting);
  }

  /** Asks the models anew when all open tasks are due. */
  void follow() {
    follow(engine.getTaskService().createTaskQuery());
  }

  private void follow(TaskQuery waiting) {
    // the system keeps its own dates, whoever's decision made it necessary
    system.done(
        () -> {
          List<String> ids = waiting.list().stream().map(Task::getId).toList();
          var configuration =
              (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
          Command<Void> move =
              command -> {
                ids.forEach(id -> move(command.getTaskManager().findTaskById(id)));
                return null;
              };
          return configuration.getCommandExecutorTxRequired().execute(move);
        });
  }

  private static void move(TaskEntity task) {
    Expression due = task.getTaskDefinition().getDueDateExpression();
    // a task that is just being completed may have settled what its own date rests on
    boolean asked = due != null && !COMPLETED.equals(task.getTaskState());
    Object now = asked ? due.getValue(task.getExecution()) : null;
    if (now instanceof Date date && !sameInstant(date, task.getDueDate())) {
      task.setDueDate(date);
      task.setFollowUpDate(soonBefore(date));
      task.triggerUpdateEvent();
    }
  }

  /** Sets the follow-up date of a new task, where its model does not. */
  static void followUp(DelegateTask task) {
    if (task.getDueDate() != null && task.getFollowUpDate() == null) {
      task.setFollowUpDate(soonBefore(task.getDueDate()));
    }
  }

  private static Date soonBefore(Date due) {
    return Date.from(due.toInstant().minus(SOON));
  }

  private static boolean sameInstant(Date one, Date other) {
    return other != null && Objects.equals(one.toInstant(), other.toInstant());
  }
}
