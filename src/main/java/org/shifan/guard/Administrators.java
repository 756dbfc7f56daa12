package org.shifan.guard;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Whom the engine takes for an administrator. */
public final class Administrators {

  private Administrators() {}

  /** Whether an administrator sent this command; somebody must be logged in. */
  public static boolean ask(CommandContext context) {
    Authentication caller = context.getAuthentication();
    var configuration = context.getProcessEngineConfiguration();
    return meets(configuration.getAdminGroups(), caller.getGroupIds())
        || meets(configuration.getAdminUsers(), List.of(String.valueOf(caller.getUserId())));
  }

  private static boolean meets(Collection<String> some, Collection<String> others) {
    return some != null && others != null && others.stream().anyMatch(some::contains);
  }
}
