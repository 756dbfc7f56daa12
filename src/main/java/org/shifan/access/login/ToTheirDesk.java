package org.shifan.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import org.shifan.access.Desk;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After the login somebody who asked for no page stands at their {@link Desk}. */
class ToTheirDesk extends SavedRequestAwareAuthenticationSuccessHandler {

  private final Function<Authentication, List<String>> offices;

  /** With what tells the offices of a login: it knows none itself where the engine checked it. */
  ToTheirDesk(Function<Authentication, List<String>> offices) {
    this.offices = offices;
  }

  @Override
  protected String determineTargetUrl(
      HttpServletRequest request, HttpServletResponse response, Authentication login) {
    return Desk.of(offices.apply(login)).address();
  }
}
