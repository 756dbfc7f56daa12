package org.shifan.access.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.shifan.access.OfficeNames;

/**
 * Somebody who asks the engine for something, and the rule of what is theirs.
 *
 * @param userId the login
 * @param offices the groups they are a member of, those that have tasks
 */
record Caller(String userId, List<String> offices) {

  /** The caller of a command; empty where the engine, or a process, acts by itself. */
  static Optional<Caller> of(CommandContext command) {
    return command.isAuthorizationCheckEnabled()
        ? of(command.getAuthentication())
        : Optional.empty();
  }

  /** The caller of this authentication; empty for none. */
  static Optional<Caller> of(Authentication authentication) {
    return authentication == null || authentication.getUserId() == null
        ? Optional.empty()
        : Optional.of(of(authentication.getUserId(), authentication.getGroupIds()));
  }

  static Caller of(String userId, List<String> groups) {
    return new Caller(
        userId, groups == null ? List.of() : groups.stream().filter(Caller::working).toList());
  }

  /** Whether members of this group may have tasks at all: designers deploy and decide nothing. */
  private static boolean working(String group) {
    return OfficeNames.official(group) || Set.of("experts", Groups.CAMUNDA_ADMIN).contains(group);
  }

  /** Whether nothing is hidden from the caller. */
  boolean administrator() {
    return offices.contains(Groups.CAMUNDA_ADMIN);
  }

  /**
   * Whether the task is the caller's: open to an office of theirs or, where it is open to none,
   * assigned to them. Who has left the office has left what they claimed for it.
   */
  boolean owns(TaskEntity task) {
    boolean ofAnOffice =
        task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(Objects::nonNull);
    return ofAnOffice ? mayTake(task) : !offices.isEmpty() && userId.equals(task.getAssignee());
  }

  /** Whether the task is open to an office of the caller's. */
  boolean mayTake(TaskEntity task) {
    return task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(offices::contains);
  }
}
