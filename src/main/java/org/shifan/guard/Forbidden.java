package org.shifan.guard;

import org.shifan.process.Refused;

/** Refuses an operation that the caller may never use, whatever it carries: status 403. */
final class Forbidden extends Refused {

  private static final long serialVersionUID = 1L;

  Forbidden(String reason) {
    super("GUARD", reason);
  }
}
