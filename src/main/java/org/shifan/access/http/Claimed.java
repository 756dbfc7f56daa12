package org.shifan.access.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.shifan.access.UserDirectory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Who a caller claims to be before anybody has looked at it: by a session, or by Basic. */
final class Claimed {

  private static final SecurityContextRepository SESSIONS =
      new HttpSessionSecurityContextRepository();
  private static final AuthenticationConverter BASIC = new BasicAuthenticationConverter();

  private Claimed() {}

  /** The name, where it looks like a user's. */
  static Optional<String> by(HttpServletRequest request) {
    return inSession(request).or(() -> inHeader(request)).filter(UserDirectory::possible);
  }

  private static Optional<String> inSession(HttpServletRequest request) {
    return Optional.ofNullable(SESSIONS.loadDeferredContext(request).get().getAuthentication())
        .map(Authentication::getName);
  }

  private static Optional<String> inHeader(HttpServletRequest request) {
    try {
      return Optional.ofNullable(BASIC.convert(request)).map(Authentication::getName);
    } catch (AuthenticationException unreadable) {
      return Optional.empty();
    }
  }
}
