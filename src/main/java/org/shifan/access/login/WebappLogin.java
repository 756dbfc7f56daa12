package org.shifan.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.shifan.access.Logins;
import org.springframework.security.core.Authentication;

/** Lets the web apps take over the login of the session. The web apps make it by its name. */
public class WebappLogin implements AuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    return Logins.current()
        .map(login -> result(login, request, engine))
        .orElse(AuthenticationResult.unsuccessful());
  }

  private static AuthenticationResult result(
      Authentication login, HttpServletRequest request, ProcessEngine engine) {
    List<String> offices = Logins.offices(login);
    forgetFormer(offices, AuthenticationUtil.getAuthsFromSession(request.getSession()), engine);
    AuthenticationResult result = AuthenticationResult.successful(login.getName());
    result.setGroups(offices);
    return result;
  }

  /** The web apps keep the offices of the first request; they are to take those of this one. */
  private static void forgetFormer(
      List<String> offices, Authentications kept, ProcessEngine engine) {
    if (kept.getAuthenticationForProcessEngine(engine.getName())
            instanceof UserAuthentication former
        && !offices.equals(former.getGroupIds())) {
      kept.removeByEngineName(engine.getName());
    }
  }

  /** Nothing to add: a request without a login does not come this far. */
  @Override
  public void augmentResponseByAuthenticationChallenge(
      HttpServletResponse response, ProcessEngine engine) {}
}
