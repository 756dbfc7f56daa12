package org.shifan.access.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shifan.process.RefusalLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before all else: an address is written in one way only. What servers read differently, such as
 * {@code //}, {@code ;}, {@code /../} or a letter written as {@code %6a}, is no address of ours;
 * nor is one with characters that a database does not take. Who is logged in is not known here yet:
 * the record says who the caller claims to be.
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

  /** Encoded controls, save tabulator and line ends. */
  private static final Pattern CONTROLS =
      Pattern.compile("%(?:0[0-8bcef]|1[0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);

  private final ObjectProvider<RefusalLog> refusals;

  PlainAddresses(ObjectProvider<RefusalLog> refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RefusalLog log = refusals.getObject();
    log.watch(request.getRemoteAddr());
    try {
      answer(log, request, response, chain);
    } finally {
      log.leave();
    }
  }

  private static void answer(
      RefusalLog log, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    if (TWOFOLD.matcher(request.getRequestURI()).find()) {
      refuse(log, request, response, "地址写法不正确：不得含有重复的斜线、分号或者多余的编码");
    } else if (CONTROLS.matcher(query).find()) {
      refuse(log, request, response, "地址中的参数含有不允许的控制字符");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(
      RefusalLog log, HttpServletRequest request, HttpServletResponse response, String reason)
      throws IOException {
    Optional<String> claimed = Claimed.by(request);
    if (claimed.isPresent() || !request.getMethod().equals("GET")) {
      String who = claimed.map(name -> "（自称" + name + "，未核实）").orElse("");
      log.record("HTTP-400", reason + who, request.getMethod() + " " + request.getRequestURI());
    }
    Sentence.write(response, HttpStatus.BAD_REQUEST, reason);
  }
}
