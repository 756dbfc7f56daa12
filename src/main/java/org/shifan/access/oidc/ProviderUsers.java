package org.shifan.access.oidc;

import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.shifan.access.UserDirectory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Makes the login of somebody whom the identity provider sent: their id is the engine's, their
 * offices are their authorities. The engine is told their name, with a password that nobody knows:
 * they never log in here by one.
 */
final class ProviderUsers extends OidcUserService {

  private final ClaimedOffices claimed;
  private final UserDirectory directory;
  private final IdentityService identity;

  ProviderUsers(ClaimedOffices claimed, UserDirectory directory, IdentityService identity) {
    this.claimed = claimed;
    this.directory = directory;
    this.identity = identity;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser user = super.loadUser(request);
    try {
      known(claimed.user(user.getClaims()), user);
    } catch (IllegalArgumentException unusable) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error("invalid_user", unusable.getMessage(), null), unusable);
    }
    return new DefaultOidcUser(
        claimed.offices(user.getClaims()),
        user.getIdToken(),
        user.getUserInfo(),
        claimed.userClaim());
  }

  private void known(String id, OidcUser claims) {
    if (directory.knows(id)) {
      return;
    }
    identity.clearAuthentication();
    User user = identity.newUser(id);
    user.setFirstName(claims.getFullName() == null ? id : claims.getFullName());
    user.setLastName("");
    user.setPassword(unknowable());
    identity.saveUser(user);
  }

  /** The engine cannot check a user without a password; what follows the bytes suits any policy. */
  private static String unknowable() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes) + "#aA1";
  }
}
