package org.shifan.access.oidc;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** A province's identity provider, as a server of its own: people, their groups, and clients. */
final class IdentityProvider implements AutoCloseable {

  /** The groups that the provider knows its people by. */
  static final Map<String, List<String>> GROUPS =
      Map.of(
          "wangli", List.of("山东/济南/历下/民政局", "全体人员"),
          "zhaoqi", List.of("全体人员", "camunda-admin"),
          "sunba", List.of("运维"),
          "li.si", List.of("山东/济南/历下/民政局"),
          "machine", List.of("山东/济南/历下/民政局"),
          // ids that are somebody else's here
          "admin", List.of("全体人员"),
          "expert-001", List.of("全体人员"),
          "mz-370102", List.of("全体人员"));

  private final ServletWebServerApplicationContext context;

  private IdentityProvider(ServletWebServerApplicationContext context) {
    this.context = context;
  }

  static IdentityProvider start() {
    return new IdentityProvider(
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .run(
                    "--server.port=0",
                    "--spring.profiles.active=none",
                    "--spring.config.name=identity-provider",
                    "--server.servlet.session.cookie.name=PROVIDER"));
  }

  /** Where it is; another host than the application's, so that cookies stay apart. */
  String issuer() {
    return "http://localhost:" + context.getWebServer().getPort();
  }

  /** Lets an application send people here. */
  void admits(String redirectUri) {
    context
        .getBean(InMemoryRegisteredClientRepository.class)
        .save(
            RegisteredClient.withId("shifan")
                .clientId("shifan")
                .clientSecret("{noop}the-pages")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirectUri)
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(false).build())
                .build());
  }

  /** The key it signs with. */
  RSAKey key() {
    try {
      JWKSelector all = new JWKSelector(new JWKMatcher.Builder().build());
      return (RSAKey) context.getBean(Server.class).signing.get(all, null).get(0);
    } catch (KeySourceException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }

  @EnableWebSecurity
  @ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
  })
  static class Server {

    private JWKSource<SecurityContext> signing;

    @Bean
    @Order(1)
    SecurityFilterChain authorization(HttpSecurity http) throws Exception {
      var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
      return http.securityMatcher(server.getEndpointsMatcher())
          .with(server, endpoints -> endpoints.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(all -> all.anyRequest().authenticated())
          .exceptionHandling(
              e -> e.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
          .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http) throws Exception {
      return http.authorizeHttpRequests(all -> all.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .csrf(CsrfConfigurer::disable)
          .build();
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          GROUPS.keySet().stream()
              .map(name -> User.withUsername(name).password("{noop}pw").roles("USER").build())
              .toList());
    }

    @Bean
    InMemoryRegisteredClientRepository clients() {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId("machine")
              .clientId("machine")
              .clientSecret("{noop}secret")
              .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
              .build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return token -> {
        String name = token.getPrincipal().getName();
        token.getClaims().claim("preferred_username", name);
        token.getClaims().claim("groups", GROUPS.get(name));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
          token.getClaims().audience(List.of("shifan-rest"));
        }
      };
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      signing =
          new ImmutableJWKSet<>(
              new JWKSet(
                  new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                      .privateKey(pair.getPrivate())
                      .keyID("1")
                      .build()));
      return signing;
    }

    @Bean
    JwtDecoder tokens(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }
  }
}
