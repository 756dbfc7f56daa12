package org.shifan.access.oidc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.shifan.access.LoginLink;
import org.shifan.access.LoginLinks;
import org.shifan.access.UserDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.resource.OAuth2ResourceServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Adds to the logins what is configured: {@code spring.security.oauth2.client} lets people log in
 * with a provider, {@code spring.security.oauth2.resourceserver.jwt} lets machines send its tokens.
 * Where neither is, nothing changes.
 */
@Component
@EnableConfigurationProperties(OidcSettings.class)
public class ProviderLogin implements LoginLinks {

  private final Optional<ClientRegistrationRepository> providers;
  private final boolean tokens;
  private final ClaimedOffices claimed;
  private final UserDirectory directory;
  private final IdentityService identity;

  ProviderLogin(
      ObjectProvider<ClientRegistrationRepository> providers,
      ObjectProvider<JwtDecoder> tokens,
      ObjectProvider<OAuth2ResourceServerProperties> resource,
      OidcSettings settings,
      UserDirectory directory,
      @Lazy IdentityService identity) {
    this.providers = Optional.ofNullable(providers.getIfAvailable());
    this.tokens = tokens.getIfAvailable() != null;
    resource.ifAvailable(server -> requireAudience(server.getJwt()));
    this.claimed = new ClaimedOffices(settings);
    this.directory = directory;
    this.identity = identity;
  }

  /** Whoever gets a token for any other application of the province would get in here with it. */
  private static void requireAudience(OAuth2ResourceServerProperties.Jwt jwt) {
    boolean configured =
        Stream.of(jwt.getIssuerUri(), jwt.getJwkSetUri(), jwt.getPublicKeyLocation())
            .anyMatch(Objects::nonNull);
    if (configured && jwt.getAudiences().isEmpty()) {
      throw new IllegalStateException(
          "spring.security.oauth2.resourceserver.jwt.audiences is not set: tokens that the provider"
              + " made for other applications would be taken here");
    }
  }

  /** Lets people log in with the provider, on the pages. */
  public void onPages(HttpSecurity http, AuthenticationSuccessHandler landing) throws Exception {
    if (providers.isPresent()) {
      ProviderUsers users = new ProviderUsers(claimed, directory, identity);
      http.oauth2Login(
          login ->
              login
                  .loginPage("/login")
                  .authorizationEndpoint(
                      to -> to.authorizationRequestResolver(new KnownProviders(providers.get())))
                  .successHandler(landing)
                  .userInfoEndpoint(info -> info.oidcUserService(users)));
    }
  }

  /** Lets machines send the provider's tokens, on REST. */
  public void onRest(HttpSecurity http, AuthenticationEntryPoint refusal) throws Exception {
    if (tokens) {
      http.oauth2ResourceServer(
          server ->
              server
                  .authenticationEntryPoint(refusal)
                  .jwt(jwt -> jwt.jwtAuthenticationConverter(this::login)));
    }
  }

  /** Where a logout leads: to the provider's own logout, where it has one. */
  public Optional<LogoutSuccessHandler> logout(String target) {
    return providers.map(
        repository -> {
          var handler = new OidcClientInitiatedLogoutSuccessHandler(repository);
          handler.setPostLogoutRedirectUri("{baseUrl}" + target);
          handler.setDefaultTargetUrl(target);
          return handler;
        });
  }

  @Override
  public List<LoginLink> links() {
    return providers
        .filter(InMemoryClientRegistrationRepository.class::isInstance)
        .map(InMemoryClientRegistrationRepository.class::cast)
        .map(all -> StreamSupport.stream(all.spliterator(), false).map(this::link).toList())
        .orElse(List.of());
  }

  private LoginLink link(ClientRegistration provider) {
    return new LoginLink(
        provider.getClientName(), "/oauth2/authorization/" + provider.getRegistrationId());
  }

  private AbstractAuthenticationToken login(Jwt token) {
    try {
      return new JwtAuthenticationToken(
          token, claimed.offices(token.getClaims()), claimed.user(token.getClaims()));
    } catch (IllegalArgumentException unusable) {
      throw new InvalidBearerTokenException(unusable.getMessage(), unusable);
    }
  }
}
