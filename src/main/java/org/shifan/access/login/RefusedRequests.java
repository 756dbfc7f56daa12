package org.shifan.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.shifan.access.http.Sentence;
import org.shifan.process.RefusalLog;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records what was refused without a rule having said so: a path that is closed, a body that nobody
 * can read, an address that is not there. What was sent is not kept: it may hold a password or
 * personal data. The record is there before the answer is.
 */
class RefusedRequests extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final RefusalLog refusals;

  RefusedRequests(RefusalLog refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    refusals.watch(request.getRemoteAddr());
    chain.doFilter(request, new Watched(request, response));
    // an error page is still to come: its status is set and nothing has been sent
    look(request, response);
  }

  private void look(HttpServletRequest request, HttpServletResponse response) {
    int status = response.getStatus();
    if (refused(request, status) && !refusals.recorded()) {
      refusals.record(
          "HTTP-" + status,
          Sentence.of(status),
          request.getMethod() + " " + request.getRequestURI());
    }
  }

  /** Who only reads and is not let in was not refused anything but a page, save with 403. */
  private static boolean refused(HttpServletRequest request, int status) {
    boolean changing = !READING.contains(request.getMethod());
    return status == HttpStatus.FORBIDDEN.value() || (changing && status >= 400 && status < 500);
  }

  private final class Watched extends OnCommittedResponseWrapper {

    private final HttpServletRequest request;

    Watched(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    protected void onResponseCommitted() {
      look(request, this);
    }
  }
}
