package org.shifan.rest;

import java.util.Objects;

/** The system went away before it answered: nobody knows whether it was done. */
public final class Unanswered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unanswered(String request, Throwable cause) {
    super(Objects.requireNonNull(request) + " was not answered", cause);
  }
}
