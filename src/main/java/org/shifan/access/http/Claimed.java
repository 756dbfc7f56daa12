package org.shifan.access.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.shifan.access.UserDirectory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who a caller claims to be before anybody has looked at it: by a session, or by Basic. */
final class Claimed {

  private static final String BASIC = "Basic ";

  private Claimed() {}

  /** The name, where it looks like a user's. */
  static Optional<String> by(HttpServletRequest request) {
    return inSession(request).or(() -> inHeader(request)).filter(UserDirectory::possible);
  }

  private static Optional<String> inSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object context =
        session == null
            ? null
            : session.getAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    return context instanceof SecurityContext login && login.getAuthentication() != null
        ? Optional.of(login.getAuthentication().getName())
        : Optional.empty();
  }

  private static Optional<String> inHeader(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      byte[] login = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      return Optional.of(new String(login, StandardCharsets.UTF_8).split(":", 2)[0]);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
