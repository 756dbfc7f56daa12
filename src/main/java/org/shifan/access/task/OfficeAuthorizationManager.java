package org.shifan.access.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Opens tasks by office, without one authorization row for tasks: what a task's own identity links
 * say is loaded with the task anyway, where rows would cost a scan for every query. All other
 * resources keep the engine's rows; rows that revoke are not used and cannot be made.
 */
class OfficeAuthorizationManager extends AuthorizationManager {

  /** What an office may do with its tasks; all else on tasks is for administrators. */
  private static final Set<String> OF_AN_OFFICE = Set.of("READ", "READ_VARIABLE", "TASK_WORK");

  /** No user's id has a blank. */
  private static final String NOBODY = " ";

  // tasks -------------------------------------------------------------------------------------

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    query.getAuthCheck().setAuthorizationCheckEnabled(false);
    official().ifPresent(caller -> restrict(query, caller));
  }

  private static void restrict(TaskQueryImpl query, Caller caller) {
    TaskQueryImpl own = (TaskQueryImpl) query.or();
    own.taskAssignee(caller.offices().isEmpty() ? NOBODY : caller.userId());
    if (!caller.offices().isEmpty()) {
      own.taskCandidateGroupIn(new ArrayList<>(caller.offices())).includeAssignedTasks();
    }
    own.endOr();
    query.getQueries().add(new StillOfTheOffice(caller.offices()));
    ReadableVariables.check(query);
  }

  @Override
  public boolean isAuthorized(String userId, List<String> groupIds, PermissionCheck check) {
    return isAuthorizationEnabled() && onTask(check)
        ? mayDo(Caller.of(userId, groupIds), List.of(check))
        : super.isAuthorized(userId, groupIds, check);
  }

  @Override
  public boolean isAuthorized(String userId, List<String> groupIds, CompositePermissionCheck all) {
    List<PermissionCheck> onTask =
        all.getAllPermissionChecks().stream().filter(OfficeAuthorizationManager::onTask).toList();
    return isAuthorizationEnabled() && !onTask.isEmpty()
        ? mayDo(Caller.of(userId, groupIds), onTask)
        : super.isAuthorized(userId, groupIds, all);
  }

  private static boolean onTask(PermissionCheck check) {
    return check.getResource() == Resources.TASK;
  }

  private boolean mayDo(Caller caller, List<PermissionCheck> anyOf) {
    return caller.administrator()
        || anyOf.stream()
            .filter(check -> OF_AN_OFFICE.contains(check.getPermission().getName()))
            .anyMatch(check -> owned(caller, check.getResourceId()));
  }

  private boolean owned(Caller caller, String taskId) {
    if (taskId == null) {
      return false;
    }
    TaskEntity task = getTaskManager().findTaskById(taskId);
    return task != null && caller.owns(task);
  }

  // what hangs on a task ----------------------------------------------------------------------

  /**
   * A task list shows variables: those of the task, and those of its execution, where a model's
   * input parameters are kept. Variables of whole instances stay closed.
   */
  @Override
  protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
    super.configureVariableInstanceQuery(query);
    String[] scopes = query.getVariableScopeIds();
    if (official().isEmpty() || scopes == null || scopes.length == 0) {
      return;
    }
    Set<String> open = new LinkedHashSet<>();
    for (Task task : visible(scopes)) {
      open.add(task.getId());
      if (!task.getProcessInstanceId().equals(task.getExecutionId())) {
        open.add(task.getExecutionId());
      }
    }
    open.retainAll(Arrays.asList(scopes));
    if (!open.isEmpty()) {
      query.variableScopeIdIn(open.toArray(String[]::new));
      query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }
  }

  private List<Task> visible(String[] taskIds) {
    TaskQueryImpl query = new TaskQueryImpl();
    query.taskIdIn(taskIds);
    return getTaskManager().findTasksByQueryCriteria(query);
  }

  /** REST looks a running task up in the history before it shows or takes a comment. */
  @Override
  public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl query) {
    super.configureHistoricTaskInstanceQuery(query);
    boolean oneTask =
        query.getTaskId() != null
            && query.getVariables().isEmpty()
            && query.getQueries().size() == 1;
    if (oneTask && official().filter(caller -> owned(caller, query.getTaskId())).isPresent()) {
      query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }
  }

  /** There is no row for a task: nothing to delete with it. */
  @Override
  public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
    if (resource != Resources.TASK) {
      super.deleteAuthorizationsByResourceId(resource, resourceId);
    }
  }

  // rows, faster ------------------------------------------------------------------------------

  /**
   * All groups of the caller. The engine would first read all groups that have any row, for each
   * query, only to leave out those without: the answer is the same.
   */
  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groupIds) {
    // the mapper reads the list by reflection, which fails on unmodifiable lists
    return groupIds == null ? new ArrayList<>() : new ArrayList<>(groupIds);
  }

  @Override
  protected boolean isRevokeAuthCheckEnabled(String userId, List<String> groupIds) {
    return false;
  }

  @Override
  public Authorization createNewAuthorization(int type) {
    if (type == Authorization.AUTH_TYPE_REVOKE) {
      throw new BadUserRequestException("不能建立“撤销”类授权：本系统只使用“授予”和“全局”两类授权");
    }
    return super.createNewAuthorization(type);
  }

  /** The caller whom the office rule binds: somebody who is logged in and no administrator. */
  private Optional<Caller> official() {
    return isAuthCheckExecuted()
        ? Caller.of(getCurrentAuthentication()).filter(caller -> !caller.administrator())
        : Optional.empty();
  }
}
