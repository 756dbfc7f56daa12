package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A command that reads a variable late is told why it is not there. */
@EngineTest
@Import(Province.class)
class VarsTest {

  private static final String LIXIA = "370102";

  @Autowired private Province province;
  @Autowired private ProcessEngine engine;

  @BeforeEach
  void aCountyPrepares() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts("370100");
  }

  /** One command reads the task, then this happens, then it reads its variable. */
  private void reads(Vars variable, Consumer<Task> meanwhile) {
    Task open = province.task("prepareApplication", LIXIA);
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              TaskEntity task = command.getTaskManager().findTaskById(open.getId());
              meanwhile.accept(open);
              return variable.of(task);
            });
  }

  private void ends(Task task) {
    CompletableFuture.runAsync(
            () ->
                engine
                    .getRuntimeService()
                    .deleteProcessInstance(task.getProcessInstanceId(), "elsewhere", false, true))
        .join();
  }

  @Test
  void whereAnotherHasEndedTheProcessItIsALostRace() {
    assertThatThrownBy(() -> reads(Vars.APPLICATION_ID, this::ends))
        .isInstanceOf(OptimisticLockingException.class);
  }

  @Test
  void whereTheProcessRunsItIsAFaultOfTheModel() {
    assertThatThrownBy(() -> reads(Vars.EXPERT, task -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("flow variable 'expert' is missing");
  }
}
