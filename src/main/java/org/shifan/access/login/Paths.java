package org.shifan.access.login;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Paths as the whole server sees them. Plain strings would be read relative to Spring's own servlet
 * and miss the engine's REST API, which is a servlet beside it.
 */
final class Paths {

  private static final PathPatternRequestMatcher.Builder PATH =
      PathPatternRequestMatcher.withDefaults();

  private Paths() {}

  static RequestMatcher any(String... patterns) {
    return new OrRequestMatcher(
        Arrays.stream(patterns).map(p -> (RequestMatcher) PATH.matcher(p)).toList());
  }

  static RequestMatcher of(HttpMethod method, String pattern) {
    return PATH.matcher(method, pattern);
  }

  /** What machines and our pages call. */
  static RequestMatcher rest() {
    return any("/engine-rest/**", "/api/**", "/actuator/**");
  }

  /** The page's logout, and the one behind the web apps' own button. */
  static RequestMatcher logout() {
    return new OrRequestMatcher(
        of(HttpMethod.POST, "/logout"),
        of(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"));
  }
}
