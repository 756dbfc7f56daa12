package org.shifan.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shifan.access.Logins;
import org.shifan.access.UserDirectory;
import org.shifan.access.standin.StandIns;
import org.shifan.process.OnBehalf;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives the login of each request the offices of this moment: who left an office, or whose time as
 * a stand-in is over, has lost it with the next request and not with the next login. The session
 * keeps only who somebody is.
 */
final class CurrentOffices extends OncePerRequestFilter {

  private final UserDirectory directory;
  private final StandIns standIns;

  CurrentOffices(UserDirectory directory, StandIns standIns) {
    this.directory = directory;
    this.standIns = standIns;
  }

  /** What every page loads is open to all: nobody's offices are asked for it. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SecurityContext before = SecurityContextHolder.getContext();
    Logins.current().ifPresent(this::renew);
    try {
      chain.doFilter(request, response);
    } finally {
      OnBehalf.end();
      SecurityContextHolder.setContext(before);
    }
  }

  private void renew(Authentication login) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(with(login, authorities(login)));
    SecurityContextHolder.setContext(context);
  }

  private List<GrantedAuthority> authorities(Authentication login) {
    List<String> own = own(login);
    Map<String, String> absentByOffice = standIns.offices(login.getName());
    absentByOffice.keySet().removeAll(own);
    OnBehalf.of(absentByOffice);
    return Stream.concat(own.stream(), absentByOffice.keySet().stream())
        .map(office -> (GrantedAuthority) new SimpleGrantedAuthority(office))
        .toList();
  }

  /** The offices of somebody's own, at the login too, when nothing has been renewed yet. */
  List<String> own(Authentication login) {
    return byProvider(login) ? Logins.offices(login) : directory.offices(login.getName());
  }

  /** The provider keeps who is in which group, and says it with the login. */
  private static boolean byProvider(Authentication login) {
    return login instanceof OAuth2AuthenticationToken || login instanceof JwtAuthenticationToken;
  }

  private static Authentication with(Authentication login, List<GrantedAuthority> offices) {
    if (login instanceof OAuth2AuthenticationToken person) {
      return new OAuth2AuthenticationToken(
          person.getPrincipal(), offices, person.getAuthorizedClientRegistrationId());
    }
    return login instanceof JwtAuthenticationToken machine
        ? new JwtAuthenticationToken(machine.getToken(), offices, machine.getName())
        : UsernamePasswordAuthenticationToken.authenticated(login.getName(), null, offices);
  }
}
