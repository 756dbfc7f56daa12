package org.shifan.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * How a page of ours proves that a request is its own: what the cookie {@value #COOKIE} says comes
 * back in the header {@value #HEADER} or the form field {@code _csrf}. Camunda's web apps have
 * their own cookie, XSRF-TOKEN, and their own filter.
 */
final class Csrf {

  static final String COOKIE = "SHIFAN-CSRF";
  static final String HEADER = "X-SHIFAN-CSRF";

  private Csrf() {}

  static CsrfTokenRepository cookie() {
    CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
    repository.setCookieName(COOKIE);
    repository.setHeaderName(HEADER);
    repository.setCookiePath("/");
    return repository;
  }

  /** Reads the token as it is in the cookie, and sets the cookie with the first page. */
  static CsrfTokenRequestAttributeHandler plain() {
    CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
    handler.setCsrfRequestAttributeName(null);
    return handler;
  }

  /** A browser never adds such a header to a request that a foreign page makes. */
  static boolean machine(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null
        && Stream.of("Basic ", "Bearer ")
            .anyMatch(s -> header.regionMatches(true, 0, s, 0, s.length()));
  }
}
