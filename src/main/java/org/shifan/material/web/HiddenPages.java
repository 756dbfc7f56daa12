package org.shifan.material.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shifan.process.RefusalLog;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * To others a page of materials is not there, whether there are any or not; that somebody asked for
 * it goes on record.
 */
@ControllerAdvice(assignableTypes = {MaterialPage.class, MaterialForms.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class HiddenPages {

  private final RefusalLog refusals;

  HiddenPages(RefusalLog refusals) {
    this.refusals = refusals;
  }

  @ExceptionHandler(AccessDeniedException.class)
  void hidden(
      AccessDeniedException denied, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refusals.record(
        "HTTP-404", denied.getMessage(), request.getMethod() + " " + request.getRequestURI());
    response.sendError(HttpStatus.NOT_FOUND.value(), denied.getMessage());
  }
}
