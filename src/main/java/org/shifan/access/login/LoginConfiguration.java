package org.shifan.access.login;

import jakarta.servlet.DispatcherType;
import java.util.LinkedHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.shifan.access.UserDirectory;
import org.shifan.access.http.BoundedForms;
import org.shifan.access.http.EngineAnswers;
import org.shifan.access.http.PlainBodies;
import org.shifan.access.matrix.AccessPolicy;
import org.shifan.access.oidc.ProviderLogin;
import org.shifan.access.standin.StandIns;
import org.shifan.process.RefusalLog;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two chains with one login, {@link EngineLogin}, which Spring Security finds by itself (named here
 * as well, it would be asked twice): REST answers 401 and takes Basic as well as the session, pages
 * and web apps send to the login page.
 */
@Configuration
@EnableWebSecurity
class LoginConfiguration {

  private static final String OWN_CONTENT_ONLY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
          + " form-action 'self'";

  /** Data, and files that others uploaded: never a page. */
  private static final String NOTHING = "default-src 'none'; sandbox";

  private static final String LOGGED_OUT = "/login?logout";

  private final ProviderLogin providers;
  private final CurrentOffices offices;
  private final EngineIdentityFilter engineIdentity;
  private final JsonRefusal refusal = new JsonRefusal();
  private final RefusedRequests refused;
  private final EngineAnswers answers = new EngineAnswers();
  private final PlainBodies bodies = new PlainBodies();

  LoginConfiguration(
      ProviderLogin providers,
      UserDirectory directory,
      StandIns standIns,
      @Lazy IdentityService identity,
      RefusalLog refusals) {
    this.refused = new RefusedRequests(refusals);
    this.providers = providers;
    this.offices = new CurrentOffices(directory, standIns);
    this.engineIdentity = new EngineIdentityFilter(identity);
  }

  @Bean
  @Order(1)
  SecurityFilterChain rest(HttpSecurity http) throws Exception {
    providers.onRest(http, refusal);
    return http.securityMatcher(Paths.rest())
        .authorizeHttpRequests(LoginConfiguration::rules)
        .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
        .exceptionHandling(e -> e.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(Csrf.cookie())
                    .csrfTokenRequestHandler(Csrf.plain())
                    .ignoringRequestMatchers(Csrf::machine)
                    .ignoringRequestMatchers(Paths.any("/api/public/**")))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .requestCache(RequestCacheConfigurer::disable)
        .logout(logout -> logout.disable())
        .headers(headers -> strict(headers, NOTHING))
        .addFilterBefore(offices, AuthorizationFilter.class)
        .addFilterAfter(engineIdentity, AuthorizationFilter.class)
        .addFilterAfter(answers, EngineIdentityFilter.class)
        .addFilterAfter(bodies, EngineAnswers.class)
        .addFilterAfter(refused, SecurityContextHolderFilter.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    ToTheirDesk desk = new ToTheirDesk(offices::own);
    providers.onPages(http, desk);
    return http.authorizeHttpRequests(LoginConfiguration::rules)
        .formLogin(
            form -> form.loginPage("/login").failureHandler(new BackToLogin()).successHandler(desk))
        .logout(
            logout ->
                providers
                    .logout(LOGGED_OUT)
                    .map(logout::logoutSuccessHandler)
                    .orElseGet(() -> logout.logoutSuccessUrl(LOGGED_OUT))
                    .logoutRequestMatcher(Paths.logout()))
        .exceptionHandling(
            e ->
                e.authenticationEntryPoint(loginPageOr401())
                    .defaultAccessDeniedHandlerFor(refusal, Paths.any("/camunda/api/**"))
                    .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), any -> true))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(Csrf.cookie())
                    .csrfTokenRequestHandler(Csrf.plain())
                    // the web apps' own filter guards these
                    .ignoringRequestMatchers(Paths.any("/camunda/api/**", "/camunda/app/**")))
        .headers(headers -> strict(headers, OWN_CONTENT_ONLY))
        .addFilterBefore(offices, AuthorizationFilter.class)
        .addFilterAfter(engineIdentity, AuthorizationFilter.class)
        .addFilterAfter(answers, EngineIdentityFilter.class)
        .addFilterAfter(bodies, EngineAnswers.class)
        .addFilterBefore(new BoundedForms(), CsrfFilter.class)
        .addFilterAfter(refused, SecurityContextHolderFilter.class)
        .build();
  }

  /** The web apps have a content policy of their own, which stays. */
  private static void strict(HeadersConfigurer<HttpSecurity> headers, String content) {
    headers
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
        .addHeaderWriter(new Framing(content))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()"));
  }

  private AuthenticationEntryPoint loginPageOr401() {
    LinkedHashMap<RequestMatcher, AuthenticationEntryPoint> byPath = new LinkedHashMap<>();
    byPath.put(Paths.any("/camunda/api/**"), refusal);
    var entry = new DelegatingAuthenticationEntryPoint(byPath);
    entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
    return entry;
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          all) {
    // both follow a request that was let in, or refused, already
    all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
        .permitAll()
        .anyRequest()
        .access(
            (login, context) ->
                new AuthorizationDecision(AccessPolicy.admits(context.getRequest(), login.get())));
  }

  /** The web apps take the session's login over, once Spring Security knows it. */
  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webapps() {
    var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    registration.addInitParameter(
        ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
        WebappLogin.class.getName());
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
    return registration;
  }
}
