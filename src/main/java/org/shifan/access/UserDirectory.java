package org.shifan.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.shifan.process.SystemWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The users whom the engine keeps and their offices, whoever asks. */
@Component
public class UserDirectory {

  private final IdentityService identity;
  private final SystemWork system;

  UserDirectory(@Lazy IdentityService identity, SystemWork system) {
    this.identity = identity;
    this.system = system;
  }

  /** Whether there is a user with this id. */
  public boolean knows(String user) {
    return user != null && system.done(() -> identity.createUserQuery().userId(user).count()) > 0;
  }

  /** The ids of the groups that a user is a member of. */
  public List<String> offices(String user) {
    return system.done(() -> identity.createGroupQuery().groupMember(user).list()).stream()
        .map(Group::getId)
        .toList();
  }
}
