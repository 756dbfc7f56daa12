package org.shifan.access.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before a page's form is read at all: it is of bounded size. The server would leave away what is
 * above its own limits, the proof that the form is ours among it, and the answer would be a wrong
 * one.
 */
public final class BoundedForms extends OncePerRequestFilter {

  private static final int MOST = 256 * 1024;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = String.valueOf(request.getContentType());
    boolean form = type.startsWith("application/x-www-form-urlencoded");
    long most = form ? MOST : Bounds.ofParts(request);
    if (request.getContentLengthLong() <= most) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Connection", "close");
    response.sendError(
        HttpStatus.PAYLOAD_TOO_LARGE.value(), "提交的内容太大：最多" + most / 1024 + "KB，请减少后再提交");
  }
}
