package org.shifan.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.shifan.access.Logins;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is asking, for the length of a request: without it the engine would take the
 * request for its own work and hide nothing. The web apps' own filter does the same for them.
 */
class EngineIdentityFilter extends OncePerRequestFilter {

  private final IdentityService identity;

  EngineIdentityFilter(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Logins.current()
          .ifPresent(login -> identity.setAuthentication(login.getName(), Logins.offices(login)));
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }
}
