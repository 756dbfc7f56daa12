package org.shifan.access.login;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks a password with the engine, which also slows down repeated wrong ones. The offices of the
 * user are asked anew with each request, by {@link CurrentOffices}.
 */
@Component
class EngineLogin implements AuthenticationProvider {

  private final IdentityService identity;

  EngineLogin(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    String userId = login.getName();
    String password = login.getCredentials() == null ? "" : login.getCredentials().toString();
    identity.clearAuthentication();
    if (userId.isBlank() || !identity.checkPassword(userId, password)) {
      throw new BadCredentialsException("用户名或密码不正确，或者因多次输错被暂时锁定");
    }
    return UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
