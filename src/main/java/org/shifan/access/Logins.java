package org.shifan.access;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The login of the present request. */
public final class Logins {

  /** The group whose members are administrators. */
  public static final String ADMINISTRATORS = "camunda-admin";

  private Logins() {}

  /** Who is logged in with this request, if anybody is. */
  public static Optional<Authentication> current() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(login -> login.isAuthenticated())
        .filter(login -> !(login instanceof AnonymousAuthenticationToken));
  }

  /** The ids of the groups that a login is a member of. */
  public static List<String> offices(Authentication login) {
    return login.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
  }

  /** Whether the present request is an administrator's. */
  public static boolean administrator() {
    return current().map(Logins::offices).orElse(List.of()).contains(ADMINISTRATORS);
  }
}
