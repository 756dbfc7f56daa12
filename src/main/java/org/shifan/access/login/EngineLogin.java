package org.shifan.access.login;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.shifan.access.UserDirectory;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a password with the engine, unless too many were tried. The offices of the user are asked
 * anew with each request, by {@link CurrentOffices}.
 */
@Component
class EngineLogin implements AuthenticationProvider {

  private final IdentityService identity;
  private final LoginThrottle throttle;

  EngineLogin(@Lazy IdentityService identity, LoginThrottle throttle) {
    this.identity = identity;
    this.throttle = throttle;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    // what is no name is counted as one, whatever was typed
    String userId = UserDirectory.possible(login.getName()) ? login.getName() : "";
    String password = login.getCredentials() == null ? "" : login.getCredentials().toString();
    String address = address(login);
    throttle.check(userId, address);
    identity.clearAuthentication();
    if (userId.isEmpty() || !identity.checkPassword(userId, password)) {
      throttle.failed(userId, address);
      throw new BadCredentialsException("用户名或密码不正确，或者因多次输错被暂时锁定");
    }
    throttle.succeeded(userId, address);
    return UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of());
  }

  private static String address(Authentication login) {
    return login.getDetails() instanceof WebAuthenticationDetails from
        ? String.valueOf(from.getRemoteAddress())
        : "";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
