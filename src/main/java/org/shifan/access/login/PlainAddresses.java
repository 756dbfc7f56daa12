package org.shifan.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before all else: an address is written in one way only. What servers read differently, such as
 * {@code //}, {@code ;}, {@code /../} or a letter written as {@code %6a}, is no address of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainAddresses extends OncePerRequestFilter {

  private static final Pattern TWOFOLD =
      Pattern.compile(
          "//|[;\\\\]|/\\.{1,2}(?:/|$)"
              // encoded: controls, % . / ; \\ digits, letters
              + "|%(?:[01][0-9a-f]|25|2e|2f|3b|5c|3[0-9]|4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9af])",
          Pattern.CASE_INSENSITIVE);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!TWOFOLD.matcher(request.getRequestURI()).find()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write("{\"type\":\"BadRequest\",\"message\":\"地址写法不正确：不得含有重复的斜线、分号或者多余的编码\"}");
  }
}
