package org.shifan.access.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.DelegationState;
import org.shifan.process.Question;
import org.shifan.process.Refused;

/**
 * Where the engine asks only whether one may work on a task, also asks for whom: an official claims
 * for themselves, returns their own claim, and comments on their office's tasks. Administrators,
 * and the engine acting by itself, are not bound. Each question is a command of its own, ahead of
 * the engine's: a command inside another one is taken for the programme's own and not guarded.
 */
class OfficeTaskService extends TaskServiceImpl {

  private static final String RULE = "ACCESS";

  @Override
  public void claim(String taskId, String userId) {
    ask(
        command -> {
          official(command)
              .filter(caller -> !caller.userId().equals(userId))
              .ifPresent(
                  caller -> {
                    throw new Refused(RULE, "只能以本人（" + caller.userId() + "）领取任务，不能替他人领取");
                  });
          return null;
        });
    super.claim(taskId, userId);
  }

  /** Without a user the task is returned: everyone may return what they claimed themselves. */
  @Override
  public void setAssignee(String taskId, String userId) {
    if (userId == null) {
      commandExecutor.execute(new ReturnTask(taskId));
    } else {
      super.setAssignee(taskId, userId);
    }
  }

  @Override
  public void resolveTask(String taskId) {
    resolveTask(taskId, null);
  }

  /** The engine would take the assignee off a task that nobody delegated. */
  @Override
  public void resolveTask(String taskId, Map<String, Object> variables) {
    ask(
        command -> {
          TaskEntity task = requireOwn(command, taskId);
          if (task != null && task.getDelegationState() != DelegationState.PENDING) {
            official(command)
                .ifPresent(
                    caller -> {
                      throw new Refused(RULE, "任务“" + task.getName() + "”没有被委派，不能办结委派");
                    });
          }
          return null;
        });
    super.resolveTask(taskId, variables);
  }

  @Override
  public Comment createComment(String taskId, String processInstanceId, String message) {
    String instance =
        ask(
            command -> {
              TaskEntity task = requireOwn(command, taskId);
              return official(command).isEmpty() ? processInstanceId : task.getProcessInstanceId();
            });
    return super.createComment(taskId, instance, message);
  }

  @Override
  public List<Comment> getTaskComments(String taskId) {
    ask(command -> requireOwn(command, taskId));
    return super.getTaskComments(taskId);
  }

  @Override
  public Comment getTaskComment(String taskId, String commentId) {
    ask(command -> requireOwn(command, taskId));
    return super.getTaskComment(taskId, commentId);
  }

  private <T> T ask(Question<T> question) {
    return commandExecutor.execute(question);
  }

  private static Optional<Caller> official(CommandContext command) {
    return Caller.of(command).filter(caller -> !caller.administrator());
  }

  /** The task, which is the official's; null only where the caller is not bound. */
  private static TaskEntity requireOwn(CommandContext command, String taskId) {
    TaskEntity task = taskId == null ? null : command.getTaskManager().findTaskById(taskId);
    official(command)
        .filter(caller -> task == null || !caller.owns(task))
        .ifPresent(
            caller -> {
              throw new AuthorizationException("任务 " + taskId + " 不属于您的单位");
            });
    return task;
  }
}
