package org.shifan.process;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is acting: the user who is logged in, or nobody where the engine acts by itself. */
public final class Actors {

  private Actors() {}

  /** The user id of the present command or request, if there is one. */
  public static Optional<String> current() {
    var command = Context.getCommandContext();
    if (command != null && command.getAuthenticatedUserId() != null) {
      return Optional.of(command.getAuthenticatedUserId());
    }
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(a -> a.isAuthenticated() && !(a instanceof AnonymousAuthenticationToken))
        .map(Authentication::getName);
  }
}
