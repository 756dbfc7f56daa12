package org.shifan.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.shifan.access.Logins;
import org.springframework.security.core.Authentication;

/** Lets the web apps take over the login of the session. The web apps make it by its name. */
public class WebappLogin implements AuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    return Logins.current().map(WebappLogin::result).orElse(AuthenticationResult.unsuccessful());
  }

  private static AuthenticationResult result(Authentication login) {
    AuthenticationResult result = AuthenticationResult.successful(login.getName());
    result.setGroups(Logins.offices(login));
    return result;
  }

  /** Nothing to add: a request without a login does not come this far. */
  @Override
  public void augmentResponseByAuthenticationChallenge(
      HttpServletResponse response, ProcessEngine engine) {}
}
