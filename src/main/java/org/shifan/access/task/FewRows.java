package org.shifan.access.task;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;

/**
 * Makes authorization rows only for what nothing else decides: none for tasks, whose identity links
 * say whose they are, and none for who deploys, since deleting a deployment ends its processes.
 */
class FewRows extends DefaultAuthorizationProvider {

  private static final AuthorizationEntity[] NONE = {};

  /** Everyone reads and changes their own profile and password, but cannot delete themselves. */
  @Override
  public AuthorizationEntity[] newUser(User user) {
    String id = user.getId();
    return new AuthorizationEntity[] {createGrantAuthorization(id, null, USER, id, READ, UPDATE)};
  }

  @Override
  public AuthorizationEntity[] newGroup(Group group) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newDeployment(Deployment deployment) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTask(Task task) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
    return NONE;
  }
}
