package org.shifan.access.task;

import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Takes the assignee off a task. Who claimed it may do so, back to their office; all other cases
 * need the engine's permission to assign. A task assigned without an office is not returned: nobody
 * would see it any more.
 */
class ReturnTask implements Command<Void> {

  private final String taskId;

  ReturnTask(String taskId) {
    this.taskId = taskId;
  }

  @Override
  public Void execute(CommandContext command) {
    TaskEntity task = command.getTaskManager().findTaskById(taskId);
    boolean ownClaim =
        task != null
            && Caller.of(command)
                .filter(caller -> caller.userId().equals(task.getAssignee()))
                .filter(caller -> caller.mayTake(task))
                .isPresent();
    if (!ownClaim) {
      return new AssignTaskCmd(taskId, null).execute(command);
    }
    task.setAssignee(null);
    task.triggerUpdateEvent();
    task.logUserOperation(UserOperationLogEntry.OPERATION_TYPE_ASSIGN);
    return null;
  }
}
