package org.shifan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * A command reads a task first and its variables when it needs them: the process may end between.
 */
final class EndedProcess {

  private EndedProcess() {}

  /** Whether the process of this scope is no longer in the database. */
  static boolean of(VariableScope scope) {
    CommandContext command = Context.getCommandContext();
    String instance = instance(scope);
    if (command == null || instance == null) {
      return false;
    }
    // counted, because what the command has read once it does not read again
    var query = new ProcessInstanceQueryImpl();
    query.processInstanceId(instance);
    return 0
        == command.runWithoutAuthorization(
            () -> command.getExecutionManager().findProcessInstanceCountByQueryCriteria(query));
  }

  private static String instance(VariableScope scope) {
    if (scope instanceof DelegateTask task) {
      return task.getProcessInstanceId();
    }
    return scope instanceof DelegateExecution execution ? execution.getProcessInstanceId() : null;
  }
}
