package org.shifan.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The page of a web app and its content security policy name the same nonce. Camunda keeps the
 * nonce in one place for all requests, so that of two at the same time one got a page whose own
 * scripts its policy forbids: it stayed blank.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OneNonce extends OncePerRequestFilter {

  private static final String POLICY = "Content-Security-Policy";
  private static final Pattern PAGE = Pattern.compile("/camunda/app/(?:\\w+/){1,2}");
  private static final Pattern IN_PAGE = Pattern.compile(" nonce=\"([\\w-]+)\"");
  private static final Pattern IN_POLICY = Pattern.compile("'nonce-[\\w-]+'");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !PAGE.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var kept = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, kept);
    String policy = kept.getHeader(POLICY);
    Matcher page =
        IN_PAGE.matcher(new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8));
    if (policy != null && page.find()) {
      String nonce = "'nonce-" + page.group(1) + "'";
      kept.setHeader(POLICY, IN_POLICY.matcher(policy).replaceAll(nonce));
    }
    kept.copyBodyToResponse();
  }
}
