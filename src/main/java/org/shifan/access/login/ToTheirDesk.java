package org.shifan.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.shifan.access.Logins;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Where somebody stands after the login who asked for no page: administrators in Cockpit, process
 * designers, who work with Camunda Modeler, on the first page, all others before their tasks.
 */
class ToTheirDesk extends SavedRequestAwareAuthenticationSuccessHandler {

  private static final String TASKS = "/camunda/app/tasklist/";
  private static final String WATCH = "/camunda/app/cockpit/";
  private static final String FIRST_PAGE = "/";
  private static final String DESIGNERS = "process-designers";

  @Override
  protected String determineTargetUrl(
      HttpServletRequest request, HttpServletResponse response, Authentication login) {
    List<String> offices = Logins.offices(login);
    if (offices.contains(Logins.ADMINISTRATORS)) {
      return WATCH;
    }
    return offices.contains(DESIGNERS) ? FIRST_PAGE : TASKS;
  }
}
