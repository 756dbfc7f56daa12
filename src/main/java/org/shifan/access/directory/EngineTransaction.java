package org.shifan.access.directory;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Runs several calls of the engine as one command: all or none, written in batches at its end. */
@Component
class EngineTransaction {

  private final ProcessEngineConfigurationImpl engine;

  EngineTransaction(ProcessEngine engine) {
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  void run(Runnable calls) {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              calls.run();
              return null;
            });
  }
}
