package org.shifan.guard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AbstractGetFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.shifan.guard.form.FormSchema;

/**
 * Shows an official the variables of their task only: those kept with it, and those that its form
 * reads. The engine shows all of the whole instance, what others decided on it included.
 */
final class OwnVariables extends CommandInterceptor {

  private final CommandField ofTask = new CommandField(GetTaskVariablesCmd.class, "taskId");
  private final CommandField oneOfTask = new CommandField(GetTaskVariableCmd.class, "taskId");
  private final CommandField oneName = new CommandField(GetTaskVariableCmd.class, "variableName");
  private final CommandField typedOfTask =
      new CommandField(GetTaskVariableCmdTyped.class, "taskId");
  private final CommandField typedName =
      new CommandField(GetTaskVariableCmdTyped.class, "variableName");

  private final DeployedForms forms;
  private final CommandDepth depth;

  OwnVariables(DeployedForms forms, CommandDepth depth) {
    this.forms = forms;
    this.depth = depth;
  }

  @Override
  public <T> T execute(Command<T> command) {
    CommandContext context = Context.getCommandContext();
    boolean outside = depth.outermost() && context.getAuthentication() != null;
    T answer = next.execute(command);
    if (!outside || answer == null || Administrators.ask(context)) {
      return answer;
    }
    if (command instanceof GetTaskFormVariablesCmd) {
      keep(answer, ((AbstractGetFormVariablesCmd) command).resourceId, context);
    } else if (command instanceof GetTaskVariablesCmd) {
      keep(answer, ofTask.read(command, String.class), context);
    } else if (command instanceof GetTaskVariableCmd) {
      return shown(answer, oneOfTask, oneName, command, context);
    } else if (command instanceof GetTaskVariableCmdTyped) {
      return shown(answer, typedOfTask, typedName, command, context);
    }
    return answer;
  }

  private void keep(Object answer, String taskId, CommandContext context) {
    ((Map<?, ?>) answer).keySet().retainAll(own(taskId, context));
  }

  private <T> T shown(
      T answer, CommandField task, CommandField name, Command<?> command, CommandContext context) {
    Set<String> own = own(task.read(command, String.class), context);
    return own.contains(name.read(command, String.class)) ? answer : null;
  }

  private Set<String> own(String taskId, CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    Set<String> names = new HashSet<>(task.getVariableNamesLocal());
    ExecutionEntity execution = task.getExecution();
    if (execution != null && !execution.isProcessInstanceExecution()) {
      names.addAll(execution.getVariableNamesLocal());
    }
    FormSchema form = forms.ofTask(task, context);
    if (form != null) {
      names.addAll(form.reads());
    }
    return names;
  }
}
