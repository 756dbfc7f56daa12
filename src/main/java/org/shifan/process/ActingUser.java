package org.shifan.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.shifan.audit.Acting;
import org.shifan.audit.Actor;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the audit who acts: the engine's user, or the login of the request. */
@Component
class ActingUser implements Acting {

  private final IdentityService identity;

  ActingUser(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Actor current(String office) {
    Authentication caller = identity.getCurrentAuthentication();
    Optional<String> user =
        Actors.current().or(() -> Optional.ofNullable(caller).map(Authentication::getUserId));
    return user.map(
            id ->
                new Actor(
                    id, OnBehalf.absent(office).orElse(null), String.join(",", offices(caller))))
        .orElse(Actor.NOBODY);
  }

  private static List<String> offices(Authentication caller) {
    if (caller != null && caller.getGroupIds() != null) {
      return caller.getGroupIds();
    }
    var login = SecurityContextHolder.getContext().getAuthentication();
    return login == null
        ? List.of()
        : login.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
  }
}
