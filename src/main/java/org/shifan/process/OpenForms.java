package org.shifan.process;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Keeps what an open form shows true: its texts and tables are made when the task is, and what they
 * say may change while it waits.
 */
@Component
public class OpenForms {

  private final ProcessEngine engine;
  private final BeanFactory beans;
  private final SystemWork system;

  OpenForms(@Lazy ProcessEngine engine, BeanFactory beans, SystemWork system) {
    this.engine = engine;
    this.beans = beans;
    this.system = system;
  }

  /**
   * Makes anew what the open tasks of this key and bean show, in processes of this business key.
   */
  public void refresh(String businessKey, String task) {
    refresh(task, tasks -> tasks.processInstanceBusinessKey(businessKey));
  }

  /** The same for all processes of a round. */
  public void refreshOfRound(String roundId, String task) {
    refresh(task, tasks -> tasks.processVariableValueEquals(Vars.ROUND_ID.name(), roundId));
  }

  /** The same for those tasks of a round that are about a unit. */
  public void refreshOfUnit(String roundId, String unit, String task) {
    refresh(
        task,
        tasks ->
            tasks
                .processVariableValueEquals(Vars.ROUND_ID.name(), roundId)
                .taskVariableValueEquals(Vars.UNIT.name(), unit));
  }

  private void refresh(String task, UnaryOperator<TaskQuery> which) {
    FormTask<?> form = beans.getBean(task, FormTask.class);
    // the system keeps its own forms, whoever's upload made it necessary
    system.done(
        () -> {
          which
              .apply(engine.getTaskService().createTaskQuery().taskDefinitionKey(task))
              .list()
              .forEach(open -> refresh(open, form));
          return null;
        });
  }

  private void refresh(Task task, FormTask<?> form) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              ExecutionEntity scope =
                  command.getExecutionManager().findExecutionById(task.getExecutionId());
              JsonValue shown = form.view(scope);
              if (!same(scope.getVariableLocalTyped(StoredView.NAME, false), shown)) {
                scope.setVariableLocal(StoredView.NAME, shown);
              }
              return null;
            });
  }

  /**
   * What has not changed is not written: whoever completes the task meanwhile is not in its way.
   */
  private static boolean same(TypedValue before, JsonValue now) {
    return before instanceof JsonValue json && StoredView.read(json).equals(StoredView.read(now));
  }
}
