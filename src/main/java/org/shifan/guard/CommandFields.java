package org.shifan.guard;

import java.util.Map;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * The one place that reads fields of the engine's commands, which have no accessors. Written
 * against Camunda 7.24.0; with an engine that lacks one of them it cannot be made, so that the
 * application does not start.
 */
final class CommandFields {

  private final CommandField submitTask = new CommandField(SubmitTaskFormCmd.class, "taskId");
  private final CommandField submitted = new CommandField(SubmitTaskFormCmd.class, "properties");
  private final CommandField completeTask = new CommandField(CompleteTaskCmd.class, "taskId");
  private final CommandField completed = new CommandField(CompleteTaskCmd.class, "variables");
  private final CommandField definition =
      new CommandField(SubmitStartFormCmd.class, "processDefinitionId");
  private final CommandField started = new CommandField(SubmitStartFormCmd.class, "variables");
  private final CommandField start =
      new CommandField(StartProcessInstanceCmd.class, "instantiationBuilder");
  private final CommandField claimant = new CommandField(ClaimTaskCmd.class, "userId");

  String submitTask(Command<?> command) {
    return submitTask.read(command, String.class);
  }

  Map<?, ?> submitted(Command<?> command) {
    return submitted.read(command, Map.class);
  }

  String completeTask(Command<?> command) {
    return completeTask.read(command, String.class);
  }

  Map<?, ?> completed(Command<?> command) {
    return completed.read(command, Map.class);
  }

  String definition(Command<?> command) {
    return definition.read(command, String.class);
  }

  Map<?, ?> started(Command<?> command) {
    return started.read(command, Map.class);
  }

  ProcessInstantiationBuilderImpl start(Command<?> command) {
    return start.read(command, ProcessInstantiationBuilderImpl.class);
  }

  String claimant(Command<?> command) {
    return claimant.read(command, String.class);
  }
}
