package org.shifan.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends people to providers that are configured; another name is no address, and no fault. */
final class KnownProviders implements OAuth2AuthorizationRequestResolver {

  private final OAuth2AuthorizationRequestResolver configured;

  KnownProviders(ClientRegistrationRepository providers) {
    this.configured =
        new DefaultOAuth2AuthorizationRequestResolver(
            providers,
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return known(() -> configured.resolve(request));
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
    return known(() -> configured.resolve(request, provider));
  }

  private static OAuth2AuthorizationRequest known(Supplier<OAuth2AuthorizationRequest> resolved) {
    try {
      return resolved.get();
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
